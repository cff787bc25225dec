package org.stemma.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.timeline.DatedSentence;

/**
 * A report of {@link TimelineScore}.
 *
 * @param date day of publication
 * @param lines its sentences, in the set's own tokens
 * @param sentences the same for the teller, one for each of {@code lines}
 */
record TimelineReport(LocalDate date, List<String> lines, List<DatedSentence> sentences) {

  /**
   * Share of the sentences of a reference that makes the report that holds them, word for word, the
   * reference itself. Of the topics at hand one report holds .60 of them, one .49, the next .05.
   */
  private static final double COPIED = 0.25;

  /** Whether it was published on {@code from}, {@code to} or a day between. */
  boolean isBetween(LocalDate from, LocalDate to) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  /** Whether it is the page that {@code reference} was taken from. */
  boolean isSourceOf(Map<LocalDate, List<String>> reference) {
    Set<String> told =
        reference.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    long held = lines.stream().filter(told::contains).distinct().count();
    return held > COPIED * told.size();
  }
}
