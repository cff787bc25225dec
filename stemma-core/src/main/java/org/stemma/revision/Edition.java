package org.stemma.revision;

import java.util.Optional;

/**
 * Two pages that are versions of one page, the later made from the earlier by its publisher.
 *
 * @param earlier name of the earlier page; of the two the first by name if nothing shows which that
 *     is
 * @param later name of the other
 * @param basis what shows that they are one page
 * @param stated whether both pages say so themselves, by their address
 * @param order what shows which is later; empty if nothing does
 * @param revision what was changed
 */
public record Edition(
    String earlier,
    String later,
    String basis,
    boolean stated,
    Optional<String> order,
    Revision revision) {

  /** Whether both say the same in the same words: one page, saved twice. */
  public boolean isUnchanged() {
    return revision.changes().isEmpty();
  }
}
