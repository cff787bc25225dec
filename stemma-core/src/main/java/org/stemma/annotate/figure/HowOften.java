package org.stemma.annotate.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.lexicon.Lexicon;

/**
 * How often something was done, in one word: "scored twice in two seasons", "has failed at least
 * twice". The unit is "time", as of "three times". Immutable and thread-safe.
 */
final class HowOften {

  private static final String FILE = "figures/often-words.tsv";

  private static final String UNIT = "time";

  private final FigureWords words;

  /** How often, by form. */
  private final Map<String, Double> often = new HashMap<>();

  private final Set<String> before;
  private final Set<String> behind;

  HowOften(FigureWords words, Lexicon lexicon) {
    this.words = words;
    this.before = lexicon.words(FILE, "not-before");
    this.behind = lexicon.words(FILE, "behind");
    lexicon.rows(FILE).stream()
        .filter(row -> row.get(1).equals("often"))
        .forEach(row -> often.put(row.get(0), Double.valueOf(row.get(2))));
  }

  /** The count whose word stands at {@code at}. */
  Optional<FigureDraft> at(FigureLine line, int at) {
    Double value = often.get(line.lower(at));
    if (value == null || !isEnd(line, at + 1)) {
      return Optional.empty();
    }
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, at);
    int start = FigureBounds.start(modifiers, at);
    boolean done = start > 0 && !before.contains(line.lower(start - 1));
    return done ? Optional.of(draft(at, value, modifiers)) : Optional.empty();
  }

  /** "twice.", "twice in May", but not "twice the price", "twice as long", "twice a week". */
  private boolean isEnd(FigureLine line, int at) {
    return at >= line.size() || behind.contains(line.lower(at));
  }

  private static FigureDraft draft(int at, double value, List<Found<Modifier>> modifiers) {
    NumberReading number = NumberReading.of(at, at + 1, NumberReading.Kind.WORDS, value);
    return FigureDraft.of(number, at + 1, "count", Optional.of(UNIT), modifiers);
  }
}
