package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.lexicon.Lexicon;

/**
 * Numbers on a scale that is named before them: "magnitude 6.2", "a magnitude of 5.8"; and those
 * below its zero: "minus 12 degrees". Immutable and thread-safe.
 */
final class Scales {

  private static final String FILE = "figures/small-words.tsv";

  private final FigureWords words;
  private final Set<String> scales;
  private final Set<String> below;

  Scales(FigureWords words, Lexicon lexicon) {
    this.words = words;
    this.scales = lexicon.words(FILE, "scale");
    this.below = lexicon.words(FILE, "below-zero");
  }

  /** The number on the scale named before it. */
  Optional<FigureDraft> at(FigureLine line, NumberReading number) {
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, number.from());
    int start = FigureBounds.start(modifiers, number.from());
    int scale = line.isPartitive(start - 1) ? start - 2 : start - 1;
    if (number.value().isEmpty() || !scales.contains(line.lower(scale))) {
      return Optional.empty();
    }
    String name = line.lower(scale);
    return Optional.of(
        FigureDraft.of(number, number.to(), name, Optional.of(name), modifiers)
            .withFrom(scale)
            .withMeasure(Optional.of(name)));
  }

  /** A temperature with the sign that is told before it. */
  FigureDraft signed(FigureLine line, FigureDraft draft) {
    NumberReading number = draft.number();
    boolean negative =
        draft.quantity().equals("temperature")
            && number.value().isPresent()
            && below.contains(line.lower(draft.from() - 1));
    if (!negative) {
      return draft;
    }
    NumberReading signed =
        new NumberReading(
            number.from(),
            number.to(),
            number.kind(),
            OptionalDouble.of(-number.value().getAsDouble()),
            number.min(),
            number.max());
    return new FigureDraft(
        draft.from() - 1,
        draft.to(),
        draft.next(),
        draft.quantity(),
        signed,
        draft.unit(),
        draft.modifiers(),
        draft.measure(),
        draft.vague());
  }
}
