package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Unit;

/** Tells a rate ("40 boats a month", "the daily catch of 3 tonnes") from a total. Immutable. */
final class FigureRates {

  private static final Set<String> RATE_WORDS =
      Set.of("daily", "weekly", "monthly", "yearly", "annual");

  private final FigureWords words;

  FigureRates(FigureWords words) {
    this.words = words;
  }

  /** The unit with its rate ("person/month") and where the words of the rate end. */
  Found<String> of(FigureLine line, NumberReading number, int to, Unit unit) {
    String per = line.lower(to);
    boolean each = Set.of("a", "an", "per", "each", "every").contains(per);
    Optional<Found<Unit>> time =
        each
            ? words.unitAt(line, to + 1).filter(u -> u.value().quantity().equals("duration"))
            : Optional.empty();
    if (time.isPresent() && !unit.quantity().equals("duration")) {
      return new Found<>(to, time.get().to(), unit.name() + "/" + time.get().value().name());
    }
    for (int i = Math.max(0, number.from() - 4); i < number.from(); i++) {
      if (RATE_WORDS.contains(line.lower(i)) && !unit.quantity().equals("duration")) {
        return new Found<>(to, to, unit.name() + "/" + period(line.lower(i)));
      }
    }
    return new Found<>(to, to, unit.name());
  }

  private static String period(String word) {
    return switch (word) {
      case "daily" -> "day";
      case "weekly" -> "week";
      case "monthly" -> "month";
      default -> "year";
    };
  }
}
