package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.lexicon.Lexicon;

class NameSignTest {

  static Stream<String> words() {
    return Stream.of(
            "markup-date-words.txt",
            "markup-states.txt",
            "markup-breadcrumbs.txt",
            "markup-update-words.txt")
        .flatMap(list -> Lexicon.GENERAL.words(list).stream())
        .distinct();
  }

  /** The look at length and first letters leaves out none of the words of the lists. */
  @ParameterizedTest
  @MethodSource("words")
  void everyPartOfTheListsHasItsSigns(String word) {
    for (String name : new String[] {word, word.toUpperCase(Locale.ROOT), "x_" + word + "-x"}) {
      assertThat(NameSign.of(new NameParts(name))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "harbour", "datex", "dat", "d", "DÄTE"})
  void otherPartsHaveNone(String name) {
    assertThat(NameSign.of(new NameParts(name))).isEmpty();
  }
}
