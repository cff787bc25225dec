package org.stemma.annotate.figure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.lexicon.Lexicon;

/** Tells a rate ("40 boats a month", "the daily catch of 3 tonnes") from a total. Immutable. */
final class FigureRates {

  /** Tokens from the adjective of a rate to the number. By judgement, not swept. */
  private static final int REACH = 4;

  /** Periods by the adjectives of rates. */
  private static final Map<String, String> PERIODS =
      Lexicon.ENGLISH.rows("figures/rate-words.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private static final Set<String> EACH = Lexicon.ENGLISH.words("figures/small-words.tsv", "each");

  private final FigureWords words;

  FigureRates(FigureWords words) {
    this.words = words;
  }

  /** The unit with its rate ("person/month") and where the words of the rate end. */
  Found<String> of(FigureLine line, NumberReading number, int to, Unit unit) {
    String per = line.lower(to);
    boolean each = EACH.contains(per);
    Optional<Found<Unit>> time =
        each
            ? words.unitAt(line, to + 1).filter(u -> u.value().quantity().equals("duration"))
            : Optional.empty();
    if (time.isPresent() && !unit.quantity().equals("duration")) {
      return new Found<>(to, time.get().to(), unit.name() + "/" + time.get().value().name());
    }
    for (int i = Math.max(0, number.from() - REACH); i < number.from(); i++) {
      if (PERIODS.containsKey(line.lower(i)) && !unit.quantity().equals("duration")) {
        return new Found<>(to, to, unit.name() + "/" + PERIODS.get(line.lower(i)));
      }
    }
    return new Found<>(to, to, unit.name());
  }
}
