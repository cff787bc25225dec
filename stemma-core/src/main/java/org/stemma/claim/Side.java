package org.stemma.claim;

import java.util.Comparator;

/**
 * One that speaks through others, or for itself.
 *
 * @param name country of a government, body or person; "the government" for one of a country that
 *     no page names
 */
record Side(String name, boolean isGovernment) implements Comparable<Side> {

  static final Side UNKNOWN_GOVERNMENT = new Side("the government", true);

  boolean isUnknown() {
    return equals(UNKNOWN_GOVERNMENT);
  }

  @Override
  public int compareTo(Side other) {
    return Comparator.comparing(Side::name).thenComparing(Side::isGovernment).compare(this, other);
  }
}
