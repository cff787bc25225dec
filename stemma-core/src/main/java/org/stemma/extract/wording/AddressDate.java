package org.stemma.extract.wording;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.capture.PageAddress;

/**
 * The day that an address names in its path, as in {@code /2024/05/17/}, {@code -20240517} or
 * {@code /17-05-2024}, as a part of its own; days from before the web only as folders ({@code
 * /1984/05/14/}). What its query says is of no day. An address is in no language: nothing settles
 * whether {@code /04-03-2024} has the day first.
 */
public final class AddressDate {

  /** The first year of a newspaper in a path of years, months and days, as archives have them. */
  private static final int FIRST_OF_ARCHIVES = 1900;

  private static final Pattern FOLDERS =
      Pattern.compile("/(19\\d\\d)/(\\d{1,2})/(\\d{1,2})(?=/|$)");

  private static final String BORDER = "(?=[/._-]|$)";
  private static final Pattern PARTS =
      Pattern.compile("[/._-]((?:19|20)\\d\\d)[/._-](\\d{1,2})[/._-](\\d{1,2})" + BORDER);
  private static final Pattern NUMBERS =
      Pattern.compile("[/._-](\\d{2})([._-])(\\d{2})[._-]((?:19|20)\\d\\d)" + BORDER);
  private static final Pattern COMPACT =
      Pattern.compile("[/._-](20[0-3]\\d)([01]\\d)([0-3]\\d)" + BORDER);

  private AddressDate() {}

  public static Optional<DayReading> in(String address) {
    return PageAddress.of(address).flatMap(read -> inPath('/' + read.path()));
  }

  private static Optional<DayReading> inPath(String path) {
    if (!path.contains("19") && !path.contains("20")) {
      return Optional.empty(); // no year
    }
    return first(PARTS.matcher(path), AddressDate::yearFirst)
        .or(() -> first(FOLDERS.matcher(path), m -> yearFirst(m, FIRST_OF_ARCHIVES)))
        .or(() -> first(COMPACT.matcher(path), AddressDate::yearFirst))
        .or(
            () ->
                first(
                    NUMBERS.matcher(path),
                    m -> NumericDate.of(m).flatMap(date -> date.day(DayMonthUsage.UNKNOWN))));
  }

  private static Optional<DayReading> first(
      Matcher matcher, Function<Matcher, Optional<DayReading>> reading) {
    Optional<DayReading> found = Optional.empty();
    while (found.isEmpty() && matcher.find()) {
      found = reading.apply(matcher);
    }
    return found;
  }

  private static Optional<DayReading> yearFirst(Matcher date) {
    return yearFirst(date, NumericDate.firstYear(false));
  }

  private static Optional<DayReading> yearFirst(Matcher date, int firstYear) {
    return NumericDate.day(
            firstYear,
            Integer.parseInt(date.group(1)),
            Integer.parseInt(date.group(2)),
            Integer.parseInt(date.group(3)))
        .map(DayReading::certain);
  }
}
