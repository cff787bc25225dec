package org.stemma.extract.segment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.stemma.extract.wording.ClockTime;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.LineForm;

/**
 * A line that is nothing but a time of day, with its day or without: {@code 14:32}, {@code 3 June
 * 2031, 2.32pm}.
 *
 * @param day the one day that the line names, if it names any
 */
record EntryStamp(Optional<LocalDate> day, LocalTime time) {

  /** Units of such a line: by judgement, the longest names of day, month and zone. */
  static final int LONGEST = 60;

  /** What {@code line} states, if it is nothing else. */
  static Optional<EntryStamp> of(String line, DateReader reader) {
    if (line.length() > LONGEST || !LineForm.hasDigit(line)) {
      return Optional.empty();
    }
    Optional<EntryStamp> alone =
        ClockTime.of(line).map(time -> new EntryStamp(day(line, reader), time));
    return alone.isPresent() || ClockTime.first(line).isEmpty() ? alone : dated(line, reader);
  }

  private static Optional<LocalDate> day(String line, DateReader reader) {
    return reader.first(line).map(found -> found.reading().day());
  }

  private static Optional<EntryStamp> dated(String line, DateReader reader) {
    return DatedText.of(line, reader)
        .filter(read -> read.dates().size() == 1)
        .map(read -> read.dates().get(0))
        .flatMap(
            date ->
                ClockTime.first(line.substring(date.span().end()))
                    .or(() -> ClockTime.first(line.substring(0, date.span().start())))
                    .map(clock -> new EntryStamp(Optional.of(date.date()), clock.time())));
  }

  /** Whether it is later than {@code other}, by days if both name one. */
  boolean isAfter(EntryStamp other) {
    boolean days = day.isPresent() && other.day.isPresent() && !day.equals(other.day);
    return days ? day.orElseThrow().isAfter(other.day.orElseThrow()) : time.isAfter(other.time);
  }
}
