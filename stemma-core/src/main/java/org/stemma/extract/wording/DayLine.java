package org.stemma.extract.wording;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line that prints nothing but a day, or says with it which page or issue of a paper this is
 * ({@link IssueLine}): {@code 14 May 1984}, {@code May 14, 1984, Page 5}, {@code From our archives:
 * 3 June 1931, p. 7}.
 */
public final class DayLine {

  private DayLine() {}

  /** Its day, if it has one alone, of which no word says that it is not that of publication. */
  public static Optional<DatedText.Labelled> day(String line, DateReader reader) {
    return DatedText.of(line, reader)
        .filter(read -> read.dates().getFirst().label().filter(DayLine::isOfAnother).isEmpty())
        .or(
            () ->
                IssueLine.is(line, reader)
                    ? DatedText.read(line, reader).map(DayLine::unlabelled)
                    : Optional.empty())
        .filter(read -> read.dates().size() == 1)
        .map(read -> read.dates().getFirst());
  }

  private static boolean isOfAnother(DateWords.Label label) {
    return label.isOfAnotherDate();
  }

  /** Whether a day is from before there were pages of the web. */
  public static boolean isOfArchive(LocalDate day) {
    return day.getYear() < NumericDate.firstYear(false);
  }

  /** What a colon sets before the day of an issue tells nothing of it. */
  private static DatedText unlabelled(DatedText read) {
    return new DatedText(
        read.dates().stream()
            .map(d -> new DatedText.Labelled(d.reading(), d.span(), Optional.empty()))
            .toList(),
        read.others(),
        read.sentence());
  }
}
