package org.stemma.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The day of a holiday in a year, by the rules of {@code time/holidays.tsv}. */
final class TimeHolidays {

  private TimeHolidays() {}

  /** {@code rule} is {@code month day}, {@code month which weekday} or {@code easter days}. */
  static LocalDate in(int year, String rule) {
    String[] parts = rule.split(" ", -1);
    if (parts[0].equals("easter")) {
      return easter(year).plusDays(Integer.parseInt(parts[1]));
    }
    LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
    int second = Integer.parseInt(parts[1]);
    return parts.length == 2
        ? month.withDayOfMonth(second)
        : month.with(
            TemporalAdjusters.dayOfWeekInMonth(second, DayOfWeek.of(Integer.parseInt(parts[2]))));
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
