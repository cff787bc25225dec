package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.lexicon.Lexicon;

/**
 * A number whose noun was told before: "three of them", "five more than in May". It counts what the
 * figure before counts. Immutable and thread-safe.
 */
final class Anaphora {

  private static final String FILE = "figures/anaphora-words.tsv";

  private final FigureWords words;
  private final Set<String> joints;
  private final Set<String> told;
  private final Set<String> present;
  private final Set<String> added;
  private final Set<String> behindAdded;

  Anaphora(FigureWords words, Lexicon lexicon) {
    this.words = words;
    this.joints = lexicon.words("figures/small-words.tsv", "part-joint");
    this.told = lexicon.words(FILE, "told");
    this.present = lexicon.words(FILE, "persons");
    this.added = lexicon.words(FILE, "added");
    this.behindAdded = lexicon.words(FILE, "behind-added");
  }

  /**
   * @param last what was counted last before, in this sentence or the one before
   */
  Optional<FigureDraft> at(
      FigureLine line, NumberReading number, Supplier<Optional<FigureDraft>> last) {
    int next = number.to();
    boolean one = number.isSmallWord() && number.value().orElse(0) < 2;
    if (number.value().isEmpty() || one) {
      return Optional.empty();
    }
    if (joints.contains(line.lower(next)) && told.contains(line.lower(next + 1))) {
      return last.get().map(l -> draft(line, number, next, l.quantity(), l.unit()));
    }
    if (joints.contains(line.lower(next)) && present.contains(line.lower(next + 1))) {
      return Optional.of(draft(line, number, next, "people", Optional.of("person")));
    }
    boolean more =
        added.contains(line.lower(next))
            && (next + 1 == line.size()
                || behindAdded.contains(line.lower(next + 1))
                || !line.get(next + 1).isWord());
    return more
        ? last.get().map(l -> draft(line, number, next + 1, l.quantity(), l.unit()))
        : Optional.empty();
  }

  private FigureDraft draft(
      FigureLine line, NumberReading number, int to, String quantity, Optional<String> unit) {
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, number.from());
    return new FigureDraft(
        FigureBounds.start(modifiers, number.from()),
        to,
        to,
        quantity,
        FigureBounds.bounded(number, modifiers),
        unit,
        modifiers,
        Optional.empty(),
        false);
  }
}
