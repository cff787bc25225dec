package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.lexicon.Lexicon;

/** "a third of the crew": a fraction of something that is told. */
final class FigureShares {

  /** Words that stop a counted noun, but may begin what a share is of. */
  private static final Set<String> OPENING =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "share");

  private final FigureWords words;

  FigureShares(FigureWords words) {
    this.words = words;
  }

  /** The share that {@code number} tells. */
  Optional<FigureDraft> at(FigureLine line, NumberReading number) {
    int of = number.to();
    if (!line.lower(of).equals("of")
        || CountedNoun.stops(line, of + 1) && !OPENING.contains(line.lower(of + 1))) {
      return Optional.empty();
    }
    int to = of + 2;
    while (to < line.size() && to < of + 5 && !CountedNoun.stops(line, to) && !verb(line, to)) {
      to++;
    }
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, number.from());
    return Optional.of(
        new FigureDraft(
            FigureBounds.start(modifiers, number.from()),
            to,
            to,
            "share",
            FigureBounds.bounded(number, modifiers),
            Optional.of("fraction"),
            modifiers,
            Optional.of("share"),
            number.isVague()));
  }

  private static boolean verb(FigureLine line, int at) {
    return line.tag(at).map(t -> t.startsWith("VB") || t.equals("MD")).orElse(false);
  }
}
