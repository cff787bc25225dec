package org.stemma.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.time.TimeValue;

/** A date as a person writes it, with "about", "before" and "since" where it is not exact. */
final class DateWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private DateWords() {}

  static String of(TimeValue time) {
    return switch (time) {
      case TimeValue.Day day -> about(day.approximate()) + DAY.format(day.date());
      case TimeValue.Month month -> about(month.approximate()) + month(month.month());
      case TimeValue.Year year -> about(year.approximate()) + year.year();
      case TimeValue.Interval interval -> interval(interval.from(), interval.to());
      case TimeValue.Choice choice ->
          choice.values().stream()
              .map(DateWords::of)
              .collect(Collectors.joining(choice.all() ? " and " : " or "));
      case TimeValue.UnknownDay unknown -> "on an unknown day";
      case TimeValue.None none -> "undated";
    };
  }

  private static String interval(Optional<TimeValue> from, Optional<TimeValue> to) {
    if (from.isEmpty()) {
      return "until " + of(to.orElseThrow());
    }
    return to.map(end -> of(from.get()) + " to " + of(end))
        .orElseGet(() -> "since " + of(from.get()));
  }

  private static String about(boolean approximate) {
    return approximate ? "about " : "";
  }

  private static String month(YearMonth month) {
    return MONTH.format(LocalDate.of(month.getYear(), month.getMonth(), 1));
  }
}
