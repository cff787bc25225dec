package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** Joins two numbers to one with bounds. Immutable and thread-safe. */
final class NumberRanges {

  /** Tokens from a verb of change to its number. By judgement, not swept. */
  private static final int REACH = 5;

  private static final String PERCENT = "%";

  /** The quantity of per cent and its like. */
  private static final String SHARE = "share";

  /**
   * A rise to more than so many times the step is told with its result ("by 12 to 140"); one to
   * less would have at least doubled what rose, so the two numbers bound the step ("by 10 to 15
   * metres"). No public set marks what numbers count, so none can sweep it; by judgement.
   */
  private static final double RESULT = 2;

  private final NumberReader numbers;
  private final FigureWords figureWords;
  private final Set<String> changes;
  private final Set<String> openers;
  private final Set<String> ends;
  private final Set<String> links;
  private final Set<String> froms;
  private final Set<String> steps;
  private final Set<String> leads;

  NumberRanges(NumberReader numbers, FigureWords figureWords, Lexicon lexicon) {
    this.numbers = numbers;
    this.figureWords = figureWords;
    this.changes = lexicon.words("figures/change-verbs.txt");
    this.openers = lexicon.words("figures/small-words.tsv", "between");
    this.ends = lexicon.words("figures/small-words.tsv", "range-end");
    this.froms = lexicon.words("figures/small-words.tsv", "moved-from");
    this.steps = lexicon.words("figures/small-words.tsv", "moved-by");
    this.leads = lexicon.words("figures/small-words.tsv", "range-lead");
    this.links = lexicon.words("figures/small-words.tsv", "range");
  }

  /** Joins "40 to 50", "10-12", "between 10 and 12", "20% to 30%" to one number with bounds. */
  NumberReading joined(FigureLine line, NumberReading first) {
    int percent = line.lower(first.to()).equals(PERCENT) ? 1 : 0;
    int joint = first.to() + percent;
    String sign = line.lower(joint);
    String before = line.lower(first.from() - 1);
    boolean currency = NumberReader.isMoney(before) && line.lower(joint + 1).equals(before);
    String lead = currency ? line.lower(first.from() - 2) : before;
    boolean dash = FigureGuards.DASHES.contains(sign);
    boolean between = ends.contains(sign) && openers.contains(lead);
    boolean repeated = currency || percent > 0;
    boolean words =
        links.contains(sign)
            && !movedFrom(line, first.from())
            && !(repeated && froms.contains(lead) && !isLed(line, first.from(), currency));
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
    return least >= high || words && isStep(line, first, second.get(), least, high)
        ? first
        : new NumberReading(
            first.from(),
            second.get().to(),
            first.kind(),
            OptionalDouble.empty(),
            OptionalDouble.of(least),
            OptionalDouble.of(high));
  }

  /** "anything from $20m to $35m": bounds, whatever repeats the unit. */
  private boolean isLed(FigureLine line, int number, boolean currency) {
    return leads.contains(line.lower(number - (currency ? 3 : 2)));
  }

  private static double scale(double number) {
    return number >= 1e9 ? 1e9 : number >= 1e6 ? 1e6 : 1e3;
  }

  /** "Rose from 4 to 9": where it began and where it led. */
  private boolean movedFrom(FigureLine line, int number) {
    if (!froms.contains(line.lower(number - 1))) {
      return false;
    }
    for (int i = Math.max(0, number - REACH); i < number; i++) {
      if (changes.contains(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Rose by 12 to 140": the step, then where it led. "Rose by 10 to 15 per cent" is a step between
   * bounds: one unit behind both numbers, and no greater than a step may be.
   */
  private boolean isStep(
      FigureLine line, NumberReading first, NumberReading second, double low, double high) {
    int by = first.from() - (NumberReader.isMoney(line.lower(first.from() - 1)) ? 2 : 1);
    if (!steps.contains(line.lower(by)) || !changes.contains(line.lower(by - 1))) {
      return false;
    }
    Optional<String> unit =
        figureWords
            .unitAt(line, second.to())
            .map(u -> u.value().quantity())
            .filter(q -> !CountedPhrase.COUNTED.contains(q));
    boolean told = line.lower(first.to()).equals(PERCENT);
    boolean share = unit.filter(SHARE::equals).isPresent() && !told;
    boolean money = NumberReader.isMoney(line.lower(second.from() - 1));
    return !share && (high > RESULT * low || unit.isEmpty() && !money);
  }
}
