package org.stemma.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, week, month ... of the proleptic ISO calendar; years before the common era are
 * astronomical (0 is 1 BC), as in {@link LocalDate}.
 *
 * @param first the first day; of a season the first of its first month, in the months of the
 *     northern hemisphere, for ordering only
 * @param grain how much of the calendar from {@code first} on is meant
 */
public record CalendarPoint(LocalDate first, Grain grain) {

  private static final List<String> SEASONS = List.of("WI", "SP", "SU", "FA");

  public CalendarPoint {
    first = firstDay(first, grain);
  }

  /** The {@code grain} that holds {@code date}. */
  public static CalendarPoint of(LocalDate date, Grain grain) {
    return new CalendarPoint(date, grain);
  }

  /** A season of a year; the winter of a year is the one that begins in its December. */
  public static CalendarPoint season(int year, int season) {
    return new CalendarPoint(LocalDate.of(year, season == 0 ? 12 : season * 3, 1), Grain.SEASON);
  }

  /** The point of the same grain {@code count} steps later, or earlier if negative. */
  public CalendarPoint plus(long count) {
    return switch (grain) {
      case DAY -> of(first.plusDays(count), grain);
      case WEEK, WEEKEND -> of(first.plusWeeks(count), grain);
      case MONTH -> of(first.plusMonths(count), grain);
      case QUARTER -> of(first.plusMonths(3 * count), grain);
      case HALF -> of(first.plusMonths(6 * count), grain);
      case SEASON, YEAR -> of(first.plusYears(count), grain);
      case DECADE -> of(first.plusYears(10 * count), grain);
      case CENTURY -> of(first.plusYears(100 * count), grain);
    };
  }

  public int year() {
    return first.getYear();
  }

  /** The last day that belongs to the point. */
  public LocalDate last() {
    return switch (grain) {
      case DAY -> first;
      case WEEK -> first.plusDays(6);
      case WEEKEND -> first.plusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case QUARTER, SEASON -> first.plusMonths(3).minusDays(1);
      case HALF -> first.plusMonths(6).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
      case DECADE -> first.plusYears(10).minusDays(1);
      case CENTURY -> first.plusYears(100).minusDays(1);
    };
  }

  /** The TIMEX3 value (TimeML 1.2.1), for instance {@code 1998-W07}, {@code BC0490}. */
  public String timex() {
    if (year() <= 0) {
      return "BC" + rest(1 - year());
    }
    return rest(year());
  }

  private String rest(int year) {
    String four = padded(year, 4);
    return switch (grain) {
      case DAY ->
          four + "-" + padded(first.getMonthValue(), 2) + "-" + padded(first.getDayOfMonth(), 2);
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> four + "-" + padded(first.getMonthValue(), 2);
      case QUARTER -> four + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case SEASON -> four + "-" + SEASONS.get(first.getMonthValue() % 12 / 3);
      case HALF -> four + "-H" + (first.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> four;
      case DECADE -> four.substring(0, 3);
      case CENTURY -> four.substring(0, 2);
    };
  }

  private String week() {
    return padded(first.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + padded(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  private static String padded(int number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", number);
  }

  /**
   * The point as a date of an event. A season becomes its year, because the hemisphere is not
   * known; a century is too wide to date anything and, like years outside 0..9999, becomes {@link
   * TimeValue.None}.
   */
  public TimeValue value(boolean approximate) {
    if (year() < 0 || last().getYear() > 9999) {
      return TimeValue.none();
    }
    return switch (grain) {
      case DAY -> new TimeValue.Day(first, approximate);
      case WEEK, WEEKEND -> interval(TimeValue.day(first), TimeValue.day(last()));
      case MONTH -> new TimeValue.Month(YearMonth.from(first), approximate);
      case QUARTER, HALF ->
          interval(
              new TimeValue.Month(YearMonth.from(first), false),
              new TimeValue.Month(YearMonth.from(last()), false));
      case SEASON, YEAR -> new TimeValue.Year(year(), approximate);
      case DECADE ->
          interval(new TimeValue.Year(year(), false), new TimeValue.Year(year() + 9, false));
      case CENTURY -> TimeValue.none();
    };
  }

  private static TimeValue interval(TimeValue from, TimeValue to) {
    return new TimeValue.Interval(Optional.of(from), Optional.of(to));
  }

  private static LocalDate firstDay(LocalDate date, Grain grain) {
    LocalDate month = date.withDayOfMonth(1);
    int year = date.getYear();
    return switch (grain) {
      case DAY -> date;
      case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> month;
      case QUARTER -> month.minusMonths((date.getMonthValue() - 1) % 3);
      case SEASON -> month.minusMonths(date.getMonthValue() % 3);
      case HALF -> month.withMonth(date.getMonthValue() <= 6 ? 1 : 7);
      case YEAR -> LocalDate.of(year, 1, 1);
      case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
    };
  }
}
