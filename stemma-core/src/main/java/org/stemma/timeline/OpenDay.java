package org.stemma.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stemma.time.TimeValue;

/**
 * Which of two days words mean whose tense leaves it open ("Saturday's concert", "Monday", printed
 * on a Monday): the one nearer to the report, a day to come taken for {@value #AHEAD} times as far,
 * for a report looks back. "Saturday's concert" is tomorrow's on a Friday, yesterday's on a Sunday,
 * and last Saturday's on a Wednesday.
 */
final class OpenDay {

  /**
   * As for dates without a year. Of 13 weekdays in the topics of {@code eval timeline} whose day to
   * come lies one or two days ahead and that the report names again, one day only of the two and
   * surely, 10 are the day to come. Not swept.
   */
  private static final int AHEAD = 2;

  private OpenDay() {}

  /** The earliest day where the report has no day. */
  static Optional<LocalDate> of(TimeValue.Choice choice, Optional<LocalDate> published) {
    Optional<LocalDate> before = choice.earliest();
    Optional<LocalDate> after = choice.latest();
    if (before.isEmpty() || after.isEmpty() || published.isEmpty()) {
      return before;
    }
    long behind = ChronoUnit.DAYS.between(before.get(), published.get());
    long ahead = ChronoUnit.DAYS.between(published.get(), after.get());
    return ahead > 0 && AHEAD * ahead < behind ? after : before;
  }
}
