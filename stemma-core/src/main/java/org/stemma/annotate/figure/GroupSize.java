package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.lexicon.Lexicon;

/**
 * Numbers that a hyphen joins to a word about them: "a 12,000-strong crowd" is of so many persons,
 * "forty-odd people" are about so many. Immutable and thread-safe.
 */
final class GroupSize {

  private static final String FILE = "figures/small-words.tsv";

  private final FigureWords words;
  private final Set<String> sizes;
  private final Set<String> blurs;

  GroupSize(FigureWords words, Lexicon lexicon) {
    this.words = words;
    this.sizes = lexicon.words(FILE, "size");
    this.blurs = lexicon.words(FILE, "blur");
  }

  /** The persons of the group that {@code number} tells the size of. */
  Optional<FigureDraft> at(FigureLine line, NumberReading number) {
    int noun = number.to() + 2;
    boolean sized =
        number.value().isPresent()
            && isJoined(line, number.to(), sizes)
            && noun < line.size()
            && line.get(noun).isWord()
            && !CountedNoun.stops(line, noun);
    if (!sized) {
      return Optional.empty();
    }
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, number.from());
    return Optional.of(
        FigureDraft.of(number, noun + 1, "people", Optional.of("person"), modifiers));
  }

  /** The token behind "-odd" at {@code to}; {@code to} where it does not stand there. */
  int behindBlur(FigureLine line, int to) {
    return isJoined(line, to, blurs) ? to + 2 : to;
  }

  private static boolean isJoined(FigureLine line, int at, Set<String> words) {
    return line.lower(at).equals("-")
        && line.get(at).glued()
        && words.contains(line.lower(at + 1))
        && line.get(at + 1).glued();
  }
}
