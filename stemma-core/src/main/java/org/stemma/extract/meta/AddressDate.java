package org.stemma.extract.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that an address names in its path, as in {@code /2024/05/17/}, {@code -20240517} or
 * {@code /17-05-2024}.
 */
final class AddressDate {

  private static final Pattern PARTS =
      Pattern.compile("[/_-]((?:19|20)\\d\\d)[/._-](\\d{1,2})[/._-](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("[/_-](\\d{2})[._-](\\d{2})[._-]((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(20[0-3]\\d)([01]\\d)([0-3]\\d)(?!\\d)");

  private AddressDate() {}

  static Optional<LocalDate> in(String address) {
    int path = address.indexOf('/', address.indexOf("//") + 2);
    if (path < 0) {
      return Optional.empty();
    }
    String rest = address.substring(path);
    return read(PARTS.matcher(rest), 1, 3)
        .or(() -> read(COMPACT.matcher(rest), 1, 3))
        .or(() -> read(DAY_FIRST.matcher(rest), 3, 1));
  }

  private static Optional<LocalDate> read(Matcher matcher, int year, int day) {
    Optional<LocalDate> found = Optional.empty();
    while (found.isEmpty() && matcher.find()) {
      found = day(matcher.group(year), matcher.group(2), matcher.group(day));
    }
    return found;
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
