package org.stemma.model;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The numbers that one type of feature has for each group of words, looked up when a group is first
 * met: many words share few groups. Thread-safe.
 */
final class GroupPlaces {

  private final FeatureNumbers numbers;
  private final int type;
  private final AtomicReferenceArray<int[]> known;

  /**
   * @param groups how many there are
   */
  GroupPlaces(FeatureNumbers numbers, int type, int groups) {
    this.numbers = numbers;
    this.type = type;
    this.known = new AtomicReferenceArray<>(groups);
  }

  /** As {@link FeatureNumbers#of(int, java.util.Collection)}; not to be written to. */
  int[] of(WordGroup group) {
    int[] places = known.getAcquire(group.number());
    if (places == null) {
      places = numbers.of(type, group);
      known.setRelease(group.number(), places);
    }
    return places;
  }
}
