package org.stemma.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes and reads {@link TimeValue}s as EDTF (ISO 8601-2:2019, the forms listed there). {@code
 * parse(print(x))} equals x but for weekdays.
 */
public final class Edtf {

  private static final String UNKNOWN_DAY = "XXXX-XX-XX";

  private Edtf() {}

  /** The EDTF string; empty for {@link TimeValue.None}. */
  public static String print(TimeValue value) {
    return switch (value) {
      case TimeValue.Day day -> day.date() + mark(day.approximate());
      case TimeValue.Month month -> month.month() + mark(month.approximate());
      case TimeValue.Year year ->
          String.format(Locale.ROOT, "%04d", year.year()) + mark(year.approximate());
      case TimeValue.Interval interval ->
          interval.from().map(Edtf::print).orElse("..")
              + "/"
              + interval.to().map(Edtf::print).orElse("..");
      case TimeValue.Choice choice ->
          choice.values().stream()
              .map(Edtf::print)
              .collect(Collectors.joining(",", choice.all() ? "{" : "[", choice.all() ? "}" : "]"));
      case TimeValue.UnknownDay unknown -> UNKNOWN_DAY;
      case TimeValue.None none -> "";
    };
  }

  /** The value that {@code text} writes, or nothing if it is none of the supported forms. */
  public static Optional<TimeValue> parse(String text) {
    if (text.isEmpty()) {
      return Optional.of(TimeValue.none());
    }
    if (text.equals(UNKNOWN_DAY)) {
      return Optional.of(new TimeValue.UnknownDay(Optional.empty()));
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return interval(text.substring(0, slash), text.substring(slash + 1));
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if (first == '[' && last == ']' || first == '{' && last == '}') {
      return choice(text.substring(1, text.length() - 1), first == '{');
    }
    return simple(text);
  }

  private static String mark(boolean approximate) {
    return approximate ? "~" : "";
  }

  private static Optional<TimeValue> interval(String from, String to) {
    Optional<TimeValue> first = from.equals("..") ? Optional.empty() : simple(from);
    Optional<TimeValue> second = to.equals("..") ? Optional.empty() : simple(to);
    boolean broken =
        !from.equals("..") && first.isEmpty()
            || !to.equals("..") && second.isEmpty()
            || first.isEmpty() && second.isEmpty();
    return broken ? Optional.empty() : Optional.of(new TimeValue.Interval(first, second));
  }

  private static Optional<TimeValue> choice(String list, boolean all) {
    List<TimeValue> values = new ArrayList<>();
    for (String part : list.split(",", -1)) {
      Optional<TimeValue> value = simple(part.strip());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(new TimeValue.Choice(values, all));
  }

  private static Optional<TimeValue> simple(String text) {
    boolean approximate = text.endsWith("~");
    String date = approximate ? text.substring(0, text.length() - 1) : text;
    try {
      return switch (date.length()) {
        case 4 -> Optional.of(new TimeValue.Year(Integer.parseInt(date), approximate));
        case 7 -> Optional.of(new TimeValue.Month(YearMonth.parse(date), approximate));
        case 10 -> Optional.of(new TimeValue.Day(LocalDate.parse(date), approximate));
        default -> Optional.empty();
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
