package org.stemma.annotate.time;

import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.time.TimeGrammar.Shape;

/**
 * The years that a report gives its days: one that tells of "7 March 2003" says "7 March" after it.
 * Filled before it is asked.
 */
final class StatedYears {

  private final Set<Integer> all = new HashSet<>();
  private final Map<MonthDay, Set<Integer>> days = new HashMap<>();

  /** Takes in the year of {@code shape} if it is a full date. */
  void add(Shape shape) {
    Optional<MonthDay> day = day(shape);
    Optional<Integer> year = shape.number("year");
    if (day.isPresent() && year.isPresent() && shape.text("era").isEmpty()) {
      all.add(year.get());
      add(day.get(), year.get());
    }
  }

  /** Takes in that the report surely tells of {@code day} of {@code year}. */
  void add(MonthDay day, int year) {
    days.computeIfAbsent(day, d -> new HashSet<>()).add(year);
  }

  /** The day and month of a date that names both. */
  static Optional<MonthDay> day(Shape shape) {
    Optional<Integer> month = shape.number("month").filter(number -> number <= 12);
    Optional<Integer> day = shape.number("day");
    return shape.kind().equals("date") && month.isPresent() && day.isPresent()
        ? day.filter(number -> number > 0 && number <= Month.of(month.get()).maxLength())
            .map(number -> MonthDay.of(month.get(), number))
        : Optional.empty();
  }

  /** The year of the full dates, if they agree on one. */
  Optional<Integer> only() {
    return one(all);
  }

  /** The year of the day and month that the words name, if the report gives it one. */
  Optional<Integer> of(Shape shape) {
    return day(shape).flatMap(day -> one(days.getOrDefault(day, Set.of())));
  }

  private static Optional<Integer> one(Set<Integer> years) {
    return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
  }
}
