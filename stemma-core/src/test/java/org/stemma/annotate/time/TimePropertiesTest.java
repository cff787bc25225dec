package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stemma.annotation.TimeExpression;

class TimePropertiesTest {

  private static final List<String> WORDS =
      List.of(
          "on",
          "Monday",
          "to",
          "4",
          "March",
          "2025",
          "at",
          "6.40",
          "a.m.",
          "the",
          "next",
          "day",
          "two",
          "weeks",
          "ago",
          "since",
          "1960s",
          "quarter",
          "first",
          ",",
          ".",
          "said",
          "half",
          "past",
          "Feb.",
          "30",
          "99999999999999999999",
          "-",
          ":",
          "'",
          "\n\n",
          "century",
          "BC");

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(WORDS).list().ofMaxSize(40).map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void spansLieInsideTheTextInOrderWithoutOverlap(@ForAll("sentences") String text) {
    int free = 0;
    for (TimeExpression time : TimeReadings.english(text)) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(free);
      assertThat(time.span().end()).isBetween(time.span().start() + 1, text.length());
      free = time.span().end();
    }
  }

  @Property(tries = 300)
  void nothingThrowsOnRandomUnicode(@ForAll String text) {
    assertThat(TimeReadings.english(text)).isNotNull();
    assertThat(TimeReadings.german(text)).isNotNull();
  }

  @Property(tries = 100)
  void independentParagraphsAreReadAsIfEachStoodAlone(
      @ForAll("paragraphs") String first, @ForAll("paragraphs") String second) {
    List<String> apart = new ArrayList<>(shown(first));
    apart.addAll(shown(second));
    assertThat(shown(first + "\n\n" + second)).isEqualTo(apart);
  }

  /** Paragraphs whose times refer to nothing outside themselves. */
  @Provide
  Arbitrary<String> paragraphs() {
    return Arbitraries.of(
        "The train left the rails on 4 March 2025.",
        "The cargo ship sank yesterday, its owner said on Tuesday.",
        "The trial lasted nearly three weeks.",
        "The river rose from 3 to 9 March 2026.",
        "Ferries run every Tuesday.",
        "The striker will sign next week.",
        "Votes were counted at 11.30 p.m. on Sunday.",
        "Nothing happened.");
  }

  private static List<String> shown(String text) {
    return TimeReadings.english(text).stream()
        .map(t -> t.span().in(text) + " = " + t.value() + " = " + t.time().edtf())
        .toList();
  }
}
