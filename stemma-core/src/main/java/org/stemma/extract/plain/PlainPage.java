package org.stemma.extract.plain;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Page;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.extract.wording.Furniture;

/**
 * What all steps know of a plain page.
 *
 * @param page the page as received
 * @param language of it (ISO 639-1), if recognised
 * @param known days of its publication known from outside the page
 * @param fields what the head states that a program wrote above it
 */
public record PlainPage(
    Page page, Optional<String> language, List<DayMonthOrder.Certain> known, HeadFields fields) {

  public PlainPage {
    known = List.copyOf(known);
  }

  Furniture furniture() {
    return Furniture.of(language);
  }
}
