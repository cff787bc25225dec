package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** Joins two numbers to one with bounds. Immutable and thread-safe. */
final class NumberRanges {

  private static final String PERCENT = "%";

  /** Signs of money that stand before each number of a range. */
  private static final Set<String> MONEY = Set.of("€", "£", "$", "¥", "₹");

  private final NumberReader numbers;
  private final Set<String> changes;
  private final Set<String> openers;
  private final Set<String> ends;
  private final Set<String> links;

  NumberRanges(NumberReader numbers, Lexicon lexicon) {
    this.numbers = numbers;
    this.changes = lexicon.words("figures/change-verbs.txt");
    this.openers = lexicon.words("figures/small-words.tsv", "between");
    this.ends = lexicon.words("figures/small-words.tsv", "range-end");
    this.links = lexicon.words("figures/small-words.tsv", "range");
  }

  /** Joins "40 to 50", "10-12", "between 10 and 12", "20% to 30%" to one number with bounds. */
  NumberReading joined(FigureLine line, NumberReading first) {
    int percent = line.lower(first.to()).equals(PERCENT) ? 1 : 0;
    int joint = first.to() + percent;
    String sign = line.lower(joint);
    String before = line.lower(first.from() - 1);
    boolean currency = MONEY.contains(before) && line.lower(joint + 1).equals(before);
    String lead = currency ? line.lower(first.from() - 2) : before;
    boolean dash = sign.equals("-") || sign.equals("–") || sign.equals("—");
    boolean between = ends.contains(sign) && openers.contains(lead);
    boolean repeated = currency || percent > 0;
    boolean words =
        links.contains(sign) && !changed(line, first.from()) && !(repeated && lead.equals("from"));
    if (first.value().isEmpty() || joint + 1 >= line.size() || !dash && !between && !words) {
      return first;
    }
    Optional<NumberReading> second =
        numbers.at(line, joint + (currency ? 2 : 1)).filter(n -> n.value().isPresent());
    if (second.isEmpty()
        || second.get().kind() == NumberReading.Kind.ORDINAL
        || second.get().kind() == NumberReading.Kind.FRACTION
        || percent > 0 && !line.lower(second.get().to()).equals(PERCENT)) {
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
    String link = line.lower(number - 1);
    if (link.equals("by")) {
      // "rose by 12 to 140": the step, then where it led
      return changes.contains(line.lower(number - 2));
    }
    if (!link.equals("from")) {
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
