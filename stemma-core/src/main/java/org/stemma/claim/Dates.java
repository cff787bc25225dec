package org.stemma.claim;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.time.TimeValue;

/** How far apart two figures are told to hold, from the dates in their sentences. */
final class Dates {

  /**
   * Reports of one event follow each other in days; a figure of another season is another's. Set by
   * sense, not swept.
   */
  private static final long MOST_DAYS = 92;

  /** Days between those on which one number is told, said again and copied. By judgement. */
  private static final long WEEK = 7;

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?!\\d).*+");

  /** First and last day, inclusive. */
  private record Days(LocalDate first, LocalDate last) {}

  private Dates() {}

  /**
   * Whether all dates of the one lie more than a season from all of the other; false if either
   * gives none.
   */
  static boolean farApart(FigureClaim a, FigureClaim b) {
    Set<Days> one = Set.copyOf(days(a).distinct().toList());
    Set<Days> other = Set.copyOf(days(b).distinct().toList());
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().allMatch(x -> other.stream().allMatch(y -> isFar(x, y)));
  }

  /** Whether a time that the sentence names begins a season or more before {@code day}. */
  static boolean longBefore(FigureClaim claim, LocalDate day) {
    return days(claim).anyMatch(told -> isLongBefore(told.first(), day));
  }

  /** Whether one is over more than a week before the other begins; false where either is open. */
  static boolean areWeeksApart(TimeValue a, TimeValue b) {
    return isOver(a, b) || isOver(b, a);
  }

  private static boolean isOver(TimeValue first, TimeValue then) {
    return first
        .latest()
        .flatMap(end -> then.earliest().filter(end.plusDays(WEEK)::isBefore))
        .isPresent();
  }

  /** Whether {@code day} comes a season or more after {@code first}. */
  static boolean isLongBefore(LocalDate first, LocalDate day) {
    return first.plusDays(MOST_DAYS).isBefore(day);
  }

  private static boolean isFar(Days a, Days b) {
    return a.last().plusDays(MOST_DAYS).isBefore(b.first())
        || b.last().plusDays(MOST_DAYS).isBefore(a.first());
  }

  /** The dates that the sentence names, else the time at which the page tells. */
  private static Stream<Days> days(FigureClaim claim) {
    boolean named = claim.hours().stream().anyMatch(h -> days(h).isPresent());
    return named
        ? claim.hours().stream().flatMap(h -> days(h).stream())
        : claim
            .time()
            .earliest()
            .flatMap(from -> claim.time().latest().map(to -> new Days(from, to)))
            .stream();
  }

  /** The days of a TIMEX3 value with a year; none without. */
  private static Optional<Days> days(String timex) {
    Matcher matcher = DATE.matcher(timex);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    if (month < 1 || month > 12) {
      return Optional.of(new Days(Year.of(year).atDay(1), YearMonth.of(year, 12).atEndOfMonth()));
    }
    YearMonth in = YearMonth.of(year, month);
    int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    return Optional.of(
        in.isValidDay(day)
            ? new Days(in.atDay(day), in.atDay(day))
            : new Days(in.atDay(1), in.atEndOfMonth()));
  }
}
