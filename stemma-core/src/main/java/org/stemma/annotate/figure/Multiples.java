package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.lexicon.Lexicon;

/**
 * How many times as much as something else: "twice as many boats", "half as much", "four times as
 * long", "three times higher". The unit is "times"; nothing is counted that could be held against
 * another count, so the figure is vague. Immutable and thread-safe.
 */
final class Multiples {

  private static final String FILE = "figures/small-words.tsv";

  private final NumberReader numbers;
  private final FigureWords words;
  private final Set<String> doubles;
  private final Set<String> halves;
  private final Set<String> times;
  private final Set<String> joints;
  private final Set<String> more;

  Multiples(NumberReader numbers, FigureWords words, Lexicon lexicon) {
    this.numbers = numbers;
    this.words = words;
    this.doubles = lexicon.words(FILE, "double");
    this.halves = lexicon.words(FILE, "half");
    this.times = lexicon.words(FILE, "times");
    this.joints = lexicon.words(FILE, "multiple-joint");
    this.more = lexicon.words(FILE, "multiple-more");
  }

  /** The multiple whose first word stands at {@code at}. */
  Optional<FigureDraft> at(FigureLine line, int at) {
    boolean half = halves.contains(line.lower(at));
    if (half || doubles.contains(line.lower(at))) {
      double value = half ? 0.5 : 2;
      return joints.contains(line.lower(at + 1)) && line.lower(at + 3).length() > 1
          ? Optional.of(draft(line, at, at + 3, value))
          : Optional.empty();
    }
    Optional<NumberReading> number =
        numbers
            .at(line, at)
            .filter(n -> n.value().isPresent() && times.contains(line.lower(n.to())));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int behind = number.get().to() + 1;
    boolean compared = joints.contains(line.lower(behind));
    return compared || more.contains(line.lower(behind))
        ? Optional.of(
            draft(line, at, behind + (compared ? 2 : 1), number.get().value().getAsDouble()))
        : Optional.empty();
  }

  private FigureDraft draft(FigureLine line, int at, int to, double value) {
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, at);
    int end = Math.min(to, line.size());
    return draft(at, end, value, modifiers);
  }

  /** So many times another number, told by the words from {@code at} to {@code end}. */
  static FigureDraft draft(int at, int end, double value, List<Found<Modifier>> modifiers) {
    NumberReading number = NumberReading.of(at, end, NumberReading.Kind.WORDS, value);
    return FigureDraft.of(number, end, "multiple", Optional.of("times"), modifiers).withVague(true);
  }
}
