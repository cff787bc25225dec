package org.stemma.claim;

import java.util.Optional;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.text.Span;

/** Who says what a page tells. */
public final class Sayers {

  private Sayers() {}

  /** Who gives a figure, if it is attributed to anybody. */
  public static Optional<String> of(Material material, FigureClaim claim) {
    return material.readings().stream()
        .filter(reading -> reading.page().equals(claim.passage().page()))
        .findFirst()
        .flatMap(reading -> of(reading, claim.passage().span(), claim.figure().span()));
  }

  /** Last name of the speaker to whom the words at {@code span} are attributed, if any is. */
  public static Optional<String> of(Reading reading, Span sentence, Span span) {
    return reading.within(Quotation.class, sentence).stream()
        .filter(quotation -> quotation.span().contains(span))
        .flatMap(quotation -> quotation.speaker().stream())
        .map(Speaker::name)
        .findFirst();
  }
}
