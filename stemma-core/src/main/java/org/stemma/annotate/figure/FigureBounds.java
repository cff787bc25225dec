package org.stemma.annotate.figure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;

/** What the words around a number ("at least", "nearly") make of it. */
final class FigureBounds {

  private FigureBounds() {}

  /** Where the figure begins, its modifiers taken in. */
  static int start(List<Found<Modifier>> modifiers, int from) {
    return start(modifiers, from, Set.of("change", "exact"));
  }

  /** Where the words before it end that may say what happened: "killed | all 40 miners". */
  static int behindVerb(List<Found<Modifier>> modifiers, int from) {
    return start(modifiers, from, Set.of("change"));
  }

  private static int start(List<Found<Modifier>> modifiers, int from, Set<String> outside) {
    int start = from;
    for (int i = modifiers.size() - 1; i >= 0; i--) {
      Found<Modifier> modifier = modifiers.get(i);
      boolean inside = !outside.contains(modifier.value().bound());
      if (modifier.to() == start && inside) {
        start = modifier.from();
      }
    }
    return start;
  }

  /** Applies the modifiers: a lower or upper bound takes the place of the value. */
  static NumberReading bounded(NumberReading number, List<Found<Modifier>> modifiers) {
    if (number.value().isEmpty()) {
      return number;
    }
    for (Found<Modifier> modifier : modifiers) {
      OptionalDouble value = number.value();
      if (modifier.value().bound().equals("lower") && !modifier.value().near()) {
        return new NumberReading(
            number.from(),
            number.to(),
            number.kind(),
            OptionalDouble.empty(),
            value,
            OptionalDouble.empty());
      }
      if (modifier.value().bound().equals("upper") && !modifier.value().near()) {
        return new NumberReading(
            number.from(),
            number.to(),
            number.kind(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            value);
      }
    }
    return number;
  }
}
