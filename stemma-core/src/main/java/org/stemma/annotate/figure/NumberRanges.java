package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** Joins two numbers to one with bounds. Immutable and thread-safe. */
final class NumberRanges {

  private final NumberReader numbers;
  private final Set<String> changes;

  NumberRanges(NumberReader numbers, Lexicon lexicon) {
    this.numbers = numbers;
    this.changes = lexicon.words("figures/change-verbs.txt");
  }

  /** Joins "40 to 50", "10-12", "between 10 and 12" to one number with bounds. */
  NumberReading joined(FigureLine line, NumberReading first) {
    int joint = first.to();
    String sign = line.lower(joint);
    boolean dash = sign.equals("-") || sign.equals("–") || sign.equals("—");
    boolean between = sign.equals("and") && line.lower(first.from() - 1).equals("between");
    boolean words = sign.equals("to") && !changed(line, first.from()) || sign.equals("or");
    if (first.value().isEmpty() || joint + 1 >= line.size() || !dash && !between && !words) {
      return first;
    }
    Optional<NumberReading> second = numbers.at(line, joint + 1).filter(n -> n.value().isPresent());
    if (second.isEmpty()
        || second.get().kind() == NumberReading.Kind.ORDINAL
        || second.get().kind() == NumberReading.Kind.FRACTION) {
      return first;
    }
    double high = second.get().value().getAsDouble();
    double low = first.value().getAsDouble();
    // "two to three million": the multiplier of the second belongs to both.
    double least = high >= 1000 && low < 1000 && low * 1000 <= high ? low * scale(high) : low;
    return least >= high
        ? first
        : new NumberReading(
            first.from(),
            second.get().to(),
            first.kind(),
            OptionalDouble.empty(),
            OptionalDouble.of(least),
            OptionalDouble.of(high));
  }

  private static double scale(double number) {
    return number >= 1e9 ? 1e9 : number >= 1e6 ? 1e6 : 1e3;
  }

  private boolean changed(FigureLine line, int number) {
    if (!line.lower(number - 1).equals("from")) {
      return false;
    }
    for (int i = Math.max(0, number - 5); i < number; i++) {
      if (changes.contains(line.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
