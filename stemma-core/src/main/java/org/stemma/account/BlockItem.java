package org.stemma.account;

import java.util.Optional;
import org.stemma.account.DocumentItem.DropItem;
import org.stemma.article.Evidence;

/**
 * One block of a page, kept or left out.
 *
 * @param kind {@code title}, {@code subtitle}, {@code heading}, {@code paragraph}, {@code list
 *     item}, {@code quotation}, {@code table}, {@code caption}, {@code preformatted}, {@code
 *     furniture}
 * @param text as a person reads it; if {@code cut}, its beginning
 * @param why why it is no part of the report; empty if it is kept
 * @param segment id of the segment it stands in; empty if it stands in none
 * @param repeats earlier words of the page that it says again
 * @param chars UTF-16 units of the whole block as a person reads it
 * @param cut whether {@code text} is only its beginning
 * @param evidence its words on the page as received, with their place
 */
public record BlockItem(
    String kind,
    String text,
    Optional<String> why,
    Optional<String> segment,
    Optional<Evidence> repeats,
    int chars,
    boolean cut,
    Evidence evidence) {

  /** Why it was left out, and how much there was if it was cut; empty if it is kept. */
  public Optional<String> leftOut() {
    return why.map(reason -> DropItem.told(reason, cut, chars));
  }
}
