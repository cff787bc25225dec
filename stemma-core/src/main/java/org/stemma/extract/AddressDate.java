package org.stemma.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that an address names in its path, as in {@code /2024/05/17/} or {@code -20240517}. */
final class AddressDate {

  private static final Pattern PARTS =
      Pattern.compile("[/_-]((?:19|20)\\d\\d)[/._-](\\d{1,2})[/._-](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(20[0-3]\\d)([01]\\d)([0-3]\\d)(?!\\d)");

  private AddressDate() {}

  static Optional<LocalDate> in(String address) {
    int path = address.indexOf('/', address.indexOf("//") + 2);
    if (path < 0) {
      return Optional.empty();
    }
    String rest = address.substring(path);
    return read(PARTS.matcher(rest)).or(() -> read(COMPACT.matcher(rest)));
  }

  private static Optional<LocalDate> read(Matcher matcher) {
    Optional<LocalDate> day = Optional.empty();
    while (day.isEmpty() && matcher.find()) {
      day = day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    return day;
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // digits that are no day
    }
  }
}
