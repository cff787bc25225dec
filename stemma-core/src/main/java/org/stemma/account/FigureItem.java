package org.stemma.account;

import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * A quantity.
 *
 * @param span quantity and what it counts
 * @param value the number; {@code min} and {@code max} inclusive bounds; each only if stated
 * @param unit singular name as stated
 * @param si the same in the SI unit of the quantity; empty where the unit has no fixed size there
 * @param modifier the words that bound or blur it
 * @param counts what is counted
 * @param measure comparable class; figures of different classes are never compared
 * @param withdrawn whether the page itself takes it back: kept, but no current figure of the page
 * @param asOf EDTF
 * @param attribution who says so
 */
public record FigureItem(
    String id,
    String text,
    Evidence span,
    String quantity,
    Optional<Double> value,
    Optional<Double> min,
    Optional<Double> max,
    Optional<String> unit,
    Optional<SiItem> si,
    Optional<String> modifier,
    String counts,
    Optional<String> measure,
    boolean vague,
    boolean withdrawn,
    Optional<String> asOf,
    Optional<String> attribution,
    Evidence sentence) {

  /** Number and inclusive bounds in the SI unit with that symbol; each only if stated. */
  public record SiItem(
      String unit, Optional<Double> value, Optional<Double> min, Optional<Double> max) {}
}
