package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.BlockKind;
import org.stemma.article.Byline;
import org.stemma.article.Field;
import org.stemma.extract.PlainPages;

/** Outlet, signers and captions above the running text of a plain page. */
class PageHeadTest {

  @Test
  void siteNameLineIsThePublisher() {
    Article article =
        PlainPages.read("CoastReport24.com\n\nFerry runs aground off Odal\n" + PlainPages.BODY);

    assertThat(article.metadata().publisher().map(Field::value)).contains("CoastReport24.com");
    assertThat(PlainPages.title(article)).contains("Ferry runs aground off Odal");
  }

  @Test
  void copyrightLineNamesThePublisher() {
    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal\n"
                + PlainPages.BODY
                + "\n© 2024 Harbour and Coast. All rights reserved.");

    assertThat(article.metadata().publisher().map(Field::value)).contains("Harbour and Coast");
  }

  @Test
  void bylinesAreReadInManyForms() {
    assertThat(bylines("by Ana Sousa - Trade Editor"))
        .containsExactly(new Byline("Ana Sousa", Optional.of("Trade Editor")));
    assertThat(bylines("By ANA SOUSA and JIM OKAFOR"))
        .extracting(Byline::name)
        .containsExactly("Ana Sousa", "Jim Okafor");
    assertThat(bylines("By Ludwig van der Berg | 3 May 2024"))
        .extracting(Byline::name)
        .containsExactly("Ludwig van der Berg");
    assertThat(bylines("Ana Sousa | The Coast Herald"))
        .extracting(Byline::name)
        .containsExactly("Ana Sousa");
    assertThat(bylines("Ana Sousa, shipping correspondent"))
        .containsExactly(new Byline("Ana Sousa", Optional.of("shipping correspondent")));
    assertThat(bylines("By our staff reporter")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grace Okafor\n3 May 2024",
        "3 May 2024\nGrace Okafor",
        "Grace Okafor - 03/05/2024 - 09:15",
        "By Grace Okafor • 3 May 2024 • 3 min read"
      })
  void aNameBesideTheDateSigns(String lines) {
    Article article =
        PlainPages.read("Ferry runs aground off Odal\n\n" + lines + "\n\n" + PlainPages.BODY);

    assertThat(article.metadata().bylines())
        .extracting(byline -> byline.value().name())
        .containsExactly("Grace Okafor");
    assertThat(article.metadata().published()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ana Sousa, Harbour Reporter", "Jim Okafor, Courts Correspondent", "By Zoé Brun"})
  void aSignerAtTheTopIsNotTheOutlet(String line) {
    Article article =
        PlainPages.read("Ferry runs aground off Odal\n\n" + line + "\n\n" + PlainPages.BODY);

    assertThat(article.metadata().publisher()).isEmpty();
    assertThat(article.metadata().bylines()).hasSize(1);
  }

  private static List<Byline> bylines(String line) {
    Article article =
        PlainPages.read("Ferry runs aground off Odal\n\n" + line + "\n" + PlainPages.BODY);
    assertThat(PlainPages.reason(article, line)).contains("byline");
    return article.metadata().bylines().stream().map(Field::value).toList();
  }

  @Test
  void aSentenceThatBeginsWithByIsNoByline() {
    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal\n"
                + PlainPages.BODY
                + "\nBy Monday Night the harbour had closed.");

    assertThat(article.metadata().bylines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana Sousa, staff writer", "Luis Prado, editor", "By Mara Lind"})
  void entryOfAListInTheReportIsNoSigner(String entry) {
    String list = "\nThe prize went to three people of the paper, as the jury said on Sunday.\n\n";

    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal\n\n"
                + PlainPages.BODY
                + list
                + entry
                + "\n\n"
                + PlainPages.BODY);

    assertThat(article.metadata().bylines()).isEmpty();
    assertThat(PlainPages.kept(article)).contains(entry);
  }

  @Test
  void captionThatOnlyNamesPeopleIsDropped() {
    Article article =
        PlainPages.read(
            """
            Mayor and minister open bridge

            Transport Minister Lena Strand and Mayor Ivar Dahl

            The bridge was opened by Transport Minister Lena Strand on Friday, as Mayor Ivar Dahl looked on.
            """);

    assertThat(PlainPages.reason(article, "Transport Minister Lena Strand and Mayor Ivar Dahl"))
        .contains("caption");
  }

  @Test
  void captionSaidTwiceIsDroppedTwice() {
    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal\n\nThe ferry Solveig lies off the...\nThe ferry Solveig lies off the pier of Odal\n"
                + PlainPages.BODY);

    assertThat(PlainPages.kept(article)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: letters of the harbour master to the owner of the ferry",
        "Quelle: Unterlagen der Reederei und ein Brief des Kapitäns an sie",
        "Fuente: cartas del capitán del puerto al dueño del transbordador"
      })
  void creditUnderTheHeadlineIsNoStandfirst(String credit) {
    Article article =
        PlainPages.read("Ferry runs aground off Odal\n\n" + credit + "\n" + PlainPages.BODY);

    assertThat(article.blocks().get(1).kind()).isNotEqualTo(BlockKind.SUBTITLE);
    assertThat(PlainPages.kept(article)).contains(credit);
  }

  private static Article underTitle(String lines) {
    return PlainPages.read("Ferry runs aground off Odal\n\n" + lines + "\n\n" + PlainPages.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Adds details, comment)",
        "(Recasts with rescue)",
        "(Writes through)",
        "(UPDATES death toll)",
        "(Aktualisiert: Bergung)",
        "^refiles to fix day<"
      })
  void noteToEditorsIsLeftOutAndTheStandfirstBelowItRead(String note) {
    String standfirst = "Forty on board brought ashore as the wind drops off the coast";
    Article article = underTitle(note + "\n\n" + standfirst);

    assertThat(PlainPages.reason(article, note)).contains("page head");
    assertThat(article.metadata().subtitle().map(Field::value)).contains(standfirst);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(This report contains strong language.)",
        "(All times are those of the harbour office)",
        "(Addsworth is the name of the ferry)",
        "(The names of the crew were changed)"
      })
  void otherLineInBracketsUnderTheTitleIsKept(String line) {
    assertThat(PlainPages.kept(underTitle(line))).contains(line);
  }
}
