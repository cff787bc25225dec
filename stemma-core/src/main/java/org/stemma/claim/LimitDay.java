package org.stemma.claim;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day up to which something is to be. Pages seldom name its year, and a year that is taken from
 * another date beside it may be wrong: two limits of one thing are told apart by day and month.
 */
public record LimitDay(MonthDay day) {

  private static final Pattern DAY = Pattern.compile("(?:\\d{4}|XXXX)-(\\d{2})-(\\d{2})");

  /** The day of a TIMEX3 value ({@code 2031-10-15}, {@code XXXX-10-15}); none of any other. */
  static Optional<LimitDay> of(String timex) {
    Matcher matcher = DAY.matcher(timex);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LimitDay(
              MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** As EDTF, the year unknown: {@code XXXX-10-15}. */
  public String edtf() {
    return "XXXX" + day.toString().substring(1);
  }
}
