package org.stemma.annotation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * A quantity that the page states.
 *
 * @param span quantity and what it counts ("at least four goals")
 * @param sentence the sentence that states it
 * @param quantity what is measured: people, duration, length, area, money, share, count, ordinal,
 *     rank ...
 * @param value the number, if one is stated
 * @param min lower bound ("at least", "40 to 50", "tens of thousands"), inclusive
 * @param max upper bound, inclusive
 * @param unit singular name of the unit as stated ({@code person}, {@code hour}, {@code
 *     person/month}); empty if none is stated
 * @param si the same in the SI unit of the quantity; empty where {@code unit} has no fixed size
 *     there (money, people, degrees of temperature, rates)
 * @param modifier the words that bound or blur it ("at least", "nearly"); empty if none
 * @param counts the noun phrase that says what is counted, or what a bare unit measures ("people on
 *     board", "catch limit")
 * @param measure comparable class ({@code killed}, {@code injured}, {@code casualties}, {@code
 *     displaced}, {@code area}, ...); figures of different classes are never compared; empty if
 *     none is recognised
 * @param vague whether it is a magnitude ("hundreds") and no count
 * @param withdrawn whether the page itself takes it back ("nine, not 12"; "revised from 12")
 * @param asOf the time it holds for, as far as stated
 */
public record Figure(
    Span span,
    Span sentence,
    String quantity,
    OptionalDouble value,
    OptionalDouble min,
    OptionalDouble max,
    Optional<String> unit,
    Optional<SiQuantity> si,
    Optional<String> modifier,
    String counts,
    Optional<String> measure,
    boolean vague,
    boolean withdrawn,
    TimeValue asOf)
    implements Annotation {

  /** The same figure, taken back by the page. */
  public Figure asWithdrawn() {
    return new Figure(
        span, sentence, quantity, value, min, max, unit, si, modifier, counts, measure, vague, true,
        asOf);
  }

  /** The same figure, held for another time. */
  public Figure asOf(TimeValue time) {
    return new Figure(
        span, sentence, quantity, value, min, max, unit, si, modifier, counts, measure, vague,
        withdrawn, time);
  }
}
