package org.stemma.extract.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that an address names in its path, as in {@code /2024/05/17/}, {@code -20240517} or
 * {@code /17-05-2024}, as a part of its own; what its query says is of no day.
 */
final class AddressDate {

  private static final String BORDER = "(?=[/._-]|$)";
  private static final Pattern PARTS =
      Pattern.compile("[/._-]((?:19|20)\\d\\d)[/._-](\\d{1,2})[/._-](\\d{1,2})" + BORDER);
  private static final Pattern DAY_FIRST =
      Pattern.compile("[/._-](\\d{2})[._-](\\d{2})[._-]((?:19|20)\\d\\d)" + BORDER);
  private static final Pattern COMPACT =
      Pattern.compile("[/._-](20[0-3]\\d)([01]\\d)([0-3]\\d)" + BORDER);

  private static final Pattern QUERY = Pattern.compile("[?#]");

  private AddressDate() {}

  static Optional<LocalDate> in(String address) {
    Matcher query = QUERY.matcher(address);
    String bare = query.find() ? address.substring(0, query.start()) : address;
    int path = bare.indexOf('/', bare.indexOf("//") + 2);
    if (path < 0) {
      return Optional.empty();
    }
    String rest = bare.substring(path);
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
