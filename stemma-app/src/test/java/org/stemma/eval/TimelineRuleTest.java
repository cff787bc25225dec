package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reports of an invented shipwreck, and the timeline that one of them repeats. */
class TimelineRuleTest {

  private static final LocalDate FIRST = LocalDate.of(2031, 3, 2);

  private static final NavigableMap<LocalDate, List<String>> REFERENCE =
      new TreeMap<>(
          Map.of(
              FIRST,
              List.of("A ferry sinks off Moss .", "Divers search the wreck ."),
              FIRST.plusDays(3),
              List.of("The owner apologises .", "Two bodies are found ."),
              FIRST.plusDays(5),
              List.of("The master is charged .")));

  private static TimelineReport report(LocalDate day, String... lines) {
    return new TimelineReport(day, List.of(lines), List.of());
  }

  private static final TimelineReport BEFORE = report(FIRST.minusDays(1), "Gales are forecast .");
  private static final TimelineReport FIRST_DAY = report(FIRST, "A ferry sinks off Moss .");
  private static final TimelineReport INSIDE = report(FIRST.plusDays(1), "Two are missing .");
  private static final TimelineReport REVIEW =
      report(
          FIRST.plusDays(5),
          "A ferry sinks off Moss .",
          "Divers search the wreck .",
          "Read more .");
  private static final TimelineReport AFTER =
      report(FIRST.plusDays(6), "The owner apologises .", "The master is charged .");

  private static List<TimelineReport> given(TimelineRule rule) {
    return rule.of(List.of(BEFORE, FIRST_DAY, INSIDE, REVIEW, AFTER), REFERENCE);
  }

  @Test
  void firstAndLastDayAreInside() {
    assertThat(given(TimelineRule.INSIDE)).containsExactly(FIRST_DAY, INSIDE, REVIEW);
  }

  @Test
  void pageThatHoldsMoreThanAQuarterOfTheReferenceIsItsSource() {
    assertThat(given(TimelineRule.INSIDE_BUT_SOURCE)).containsExactly(FIRST_DAY, INSIDE);
    assertThat(given(TimelineRule.EVERY_BUT_SOURCE)).containsExactly(BEFORE, FIRST_DAY, INSIDE);
  }

  @Test
  void everyReportIsGivenThoughItsDayIsNotTold() {
    assertThat(given(TimelineRule.EVERY)).containsExactly(BEFORE, FIRST_DAY, INSIDE, REVIEW, AFTER);
  }

  @Test
  void wordsThatDifferAreNoCopy() {
    assertThat(report(FIRST, "A ferry sank off Moss .", "Divers searched .").isSourceOf(REFERENCE))
        .isFalse();
    assertThat(REVIEW.isSourceOf(REFERENCE)).isTrue();
  }
}
