package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.DropReason;
import org.stemma.lexicon.Lexicon;

class MarkupRolesTest {

  @ParameterizedTest
  @CsvSource({
    "article-relatedLinks, RELATED_LINKS",
    "site_footer, FOOTER",
    "c-cookie-notice__text, COOKIE_NOTICE"
  })
  void partsOfANameTellWhatItsElementHolds(String name, DropReason reason) {
    assertThat(said(name).furniture()).contains(reason);
  }

  @Test
  void aNameOfThreePartsMayDeclareTheReport() {
    assertThat(said("field--name-body").body()).isTrue();
    assertThat(said("field field-name-body-x").body()).isTrue();
    assertThat(said("field-body-name").body()).isTrue();
    assertThat(said("has-article-body").body()).isFalse();
  }

  /** Names are cut at all but letters, so that a list must not hold other signs or more parts. */
  @Test
  void everyNameOfTheListsCanBeMet() {
    Stream<String> listed =
        Stream.concat(
            Lexicon.GENERAL.rows("markup-roles.tsv").stream().map(row -> row.get(0)),
            Lexicon.GENERAL.words("markup-bodies.txt").stream());
    assertThat(listed)
        .isNotEmpty()
        .allSatisfy(
            name -> {
              MarkupRoles.Said said = said(name);
              assertThat(said.body() || !said.furniture().isEmpty()).as(name).isTrue();
            });
  }

  private static MarkupRoles.Said said(String name) {
    ElementNames read = new ElementNames.Reader(10).read(name, 0, name.length());
    assertThat(Set.copyOf(read.names())).isNotEmpty();
    return read.said();
  }
}
