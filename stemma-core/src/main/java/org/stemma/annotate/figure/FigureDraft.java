package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;

/**
 * A figure in tokens of its line.
 *
 * @param from first token
 * @param to one past the last
 * @param next where to read on
 * @param number value and bounds after the modifiers
 */
record FigureDraft(
    int from,
    int to,
    int next,
    String quantity,
    NumberReading number,
    Optional<String> unit,
    List<Found<Modifier>> modifiers,
    Optional<String> measure,
    boolean vague) {

  FigureDraft {
    modifiers = List.copyOf(modifiers);
  }

  /**
   * A figure of {@code number} with its bounds.
   *
   * @param to one past its last token
   * @param unit singular name, if one is told
   * @param modifiers those before the number, in order
   */
  static FigureDraft of(
      NumberReading number,
      int to,
      String quantity,
      Optional<String> unit,
      List<Found<Modifier>> modifiers) {
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

  /** The same counted by another number that stands alone. */
  FigureDraft withNumber(NumberReading other) {
    return new FigureDraft(
        other.from(), other.to(), other.to(), quantity, other, unit, List.of(), measure, false);
  }

  /** The same with the words before the number. */
  FigureDraft withModifiers(List<Found<Modifier>> other) {
    return new FigureDraft(from, to, next, quantity, number, unit, other, measure, vague);
  }

  /** The same with another class of what happened to the counted. */
  FigureDraft withMeasure(Optional<String> other) {
    return new FigureDraft(from, to, next, quantity, number, unit, modifiers, other, vague);
  }

  /** The same from another first token on. */
  FigureDraft withFrom(int other) {
    return new FigureDraft(other, to, next, quantity, number, unit, modifiers, measure, vague);
  }

  /** The same with the place where to read on. */
  FigureDraft withNext(int other) {
    return new FigureDraft(from, to, other, quantity, number, unit, modifiers, measure, vague);
  }

  /** The same of another quantity, in a unit of that. */
  FigureDraft withUnit(String otherQuantity, String otherUnit) {
    return new FigureDraft(
        from, to, next, otherQuantity, number, Optional.of(otherUnit), modifiers, measure, vague);
  }

  /** The same as a magnitude, or as a number. */
  FigureDraft withVague(boolean other) {
    return new FigureDraft(from, to, next, quantity, number, unit, modifiers, measure, other);
  }

  /** The first token behind the number: where the words for the counted begin. */
  int countsFrom() {
    return Math.max(from, number.to());
  }
}
