package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.lexicon.Lexicon;

/**
 * A number with a bound that speaks of many or few, and no noun: "at least 85 are for sale", "may
 * be as many as ninety", "fewer than 15". It counts what its sentence counted last, else nothing
 * that is told. Immutable and thread-safe.
 */
final class BareBound {

  private final FigureWords words;
  private final Set<String> bounds;
  private final Set<String> auxiliaries;

  BareBound(FigureWords words, Lexicon lexicon) {
    this.words = words;
    this.bounds = lexicon.words("figures/small-words.tsv", "bare-bound");
    this.auxiliaries = lexicon.words("figures/auxiliaries.txt");
  }

  /**
   * The count that {@code number} tells.
   *
   * @param drafts the figures of the sentence before the number
   */
  Optional<FigureDraft> at(FigureLine line, NumberReading number, List<FigureDraft> drafts) {
    boolean counting =
        number.kind() == NumberReading.Kind.DIGITS || number.kind() == NumberReading.Kind.WORDS;
    List<Found<Modifier>> modifiers =
        counting && number.value().isPresent()
            ? words.modifiersBefore(line, number.from())
            : List.of();
    boolean bounded =
        modifiers.stream().anyMatch(m -> bounds.contains(line.phrase(m.from(), m.to())));
    if (!bounded
        || !isAlone(line, number.to())
        || FigureGuards.excluded(line, number, true, true, number.to())) {
      return Optional.empty();
    }
    Optional<FigureDraft> counted = drafts.stream().reduce((a, b) -> b);
    if (counted.filter(d -> !CountedPhrase.COUNTED.contains(d.quantity())).isPresent()) {
      return Optional.empty(); // "eleven years, the defence no more than six": years, perhaps
    }
    return Optional.of(
        FigureDraft.of(
            number,
            number.to(),
            counted.map(FigureDraft::quantity).orElse("count"),
            counted.flatMap(FigureDraft::unit),
            modifiers));
  }

  /** Whether no noun follows: the phrase ends, or a verb or an adverb stands there. */
  private boolean isAlone(FigureLine line, int to) {
    return CountedNoun.stops(line, to)
        || auxiliaries.contains(line.lower(to))
        || line.tag(to)
            .filter(t -> t.startsWith("VB") || t.equals("MD") || t.equals("RB"))
            .isPresent();
  }
}
