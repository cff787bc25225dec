package org.stemma.account;

import java.util.Optional;
import org.stemma.revision.Edition;

/**
 * Two pages that are versions of one page. Not a source each: independent counts count them once.
 *
 * @param id {@code ED} and a number
 * @param basis what shows that they are one page
 * @param order what shows which is later; {@code null} if nothing does, and {@code before} of the
 *     revision is then the first by name
 * @param revision what was changed
 */
public record EditionItem(String id, String basis, Optional<String> order, RevisionItem revision) {

  static EditionItem of(String id, Edition edition) {
    return new EditionItem(
        id, edition.basis(), edition.order(), RevisionItem.of(edition.revision()));
  }
}
