package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.DropReason;
import org.stemma.lexicon.Lexicon;

class NamePartTest {

  static Stream<String> words() {
    return Stream.of(
            "markup-date-words.txt",
            "markup-states.txt",
            "markup-breadcrumbs.txt",
            "markup-update-words.txt")
        .flatMap(list -> Lexicon.GENERAL.words(list).stream())
        .distinct();
  }

  private static NameSigns signs(String name) {
    NameParts parts = new NameParts(name);
    NameSigns signs = NameSigns.NONE;
    while (parts.next()) {
      signs = signs.and(NamePart.of(parts).signs());
    }
    return signs;
  }

  /** The table holds all words of the lists, and finds them in either case. */
  @ParameterizedTest
  @MethodSource("words")
  void everyPartOfTheListsHasItsSigns(String word) {
    for (String name : new String[] {word, word.toUpperCase(Locale.ROOT), "x_" + word + "-x"}) {
      assertThat(signs(name)).isNotEqualTo(NameSigns.NONE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "harbour", "datex", "dat", "d", "DÄTE", "dåte", "渡轮", "DAT\u0112"})
  void otherPartsHaveNone(String name) {
    assertThat(signs(name)).isEqualTo(NameSigns.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paywall", "meterWall", "gh-post-upgrade-cta", "x-locked_box"})
  void whatBeginsANameOfABoxForThoseWhoDoNotPayHasTheSign(String name) {
    assertThat(signs(name).has(NameSign.PAYWALL)).isTrue();
  }

  @Test
  void aPartSaysWhatItsElementHoldsAloneOrWithThoseBehindIt() {
    NameParts footer = new NameParts("site-footer");
    footer.next();
    footer.next();
    NameParts body = new NameParts("field-name-body");
    body.next();
    NameParts other = new NameParts("field-name-place");
    other.next();

    assertThat(NamePart.of(footer).said(footer))
        .isEqualTo(new MarkupRoles.Said(EnumSet.of(DropReason.FOOTER), false));
    assertThat(NamePart.of(body).said(body).body()).isTrue();
    assertThat(NamePart.of(other).said(other)).isEqualTo(MarkupRoles.Said.NOTHING);
  }

  @Test
  void signsOfBothAreThoseOfOneThatHasAllOfTheOther() {
    NameSigns author = NameSigns.of(NameSign.AUTHOR);
    NameSigns both = author.and(NameSigns.of(NameSign.DATE));

    assertThat(both.and(author)).isSameAs(both);
    assertThat(NameSigns.NONE.and(both)).isSameAs(both);
    assertThat(both.has(NameSign.AUTHOR) && both.has(NameSign.DATE)).isTrue();
    assertThat(both.has(NameSign.STATE)).isFalse();
  }
}
