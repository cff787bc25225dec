package org.stemma.lineage;

import java.util.List;
import java.util.Map;

/**
 * What pages say of their own sources: credits of held pages, and publications that are not held.
 *
 * @param held for a segment the held segment that each of its credits most likely means
 * @param absent for a segment the named publications that are not held; a page that tells several
 *     stories has none for an outlet that is held with another story, which may be the one it means
 */
record Credits(Map<String, Map<String, Credit>> held, Map<String, List<CreditReach>> absent) {

  /**
   * @param witnesses sorted
   * @param storyOf the story of each segment: a credit means a report of the same, or one with
   *     words in common, whatever the clustering of all pages made of it
   * @param kin which segments have words in common
   */
  static Credits of(List<Witness> witnesses, Map<String, String> storyOf, Kin kin) {
    return new CreditTracer(witnesses, storyOf, kin).credits();
  }
}
