package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.lexicon.Lexicon;

class BylineOpeningTest {

  private static Stream<List<String>> rows(Set<String> kinds) {
    return Lexicon.having("bylines.tsv").stream()
        .flatMap(language -> language.rows("bylines.tsv").stream())
        .filter(row -> kinds.contains(row.get(1)));
  }

  static Stream<String> words() {
    return rows(Set.of("by")).map(row -> row.get(0)).distinct();
  }

  static Stream<String> labels() {
    return rows(Set.of("label")).map(row -> row.get(0)).distinct();
  }

  /** The look at the first word leaves out none of the words that the pattern knows. */
  @ParameterizedTest
  @MethodSource("words")
  void everyWordOfTheListOpensALine(String by) {
    assertThat(BylineOpening.end(by + " Ana Sousa")).isEqualTo(by.length() + 1);
    assertThat(BylineOpening.isAt("— " + by.toUpperCase(Locale.ROOT) + " Ana Sousa"))
        .isEqualTo(by.toUpperCase(Locale.ROOT).equalsIgnoreCase(by));
  }

  @ParameterizedTest
  @MethodSource("labels")
  void everyLabelOfTheListOpensALine(String label) {
    assertThat(BylineOpening.isLabel(label + ": Ana Sousa")).isTrue();
    assertThat(BylineOpening.isLabel(label + " Ana Sousa")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "2031", "Ana Sousa", "Bypass to open", "The report by Ana Sousa"})
  void otherLinesDoNot(String line) {
    assertThat(BylineOpening.isAt(line)).isFalse();
  }
}
