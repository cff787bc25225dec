package org.stemma.account;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two sides of a contradiction as they can be known again, whichever passage stands for a side
 * and whichever side is told first.
 *
 * @param kind of the contradiction
 * @param readingA what the first side says, empty where the sides give no values
 * @param passagesA all that say it, by page and words; at least one
 * @param readingB what the other says
 * @param passagesB all that say that
 */
record KnownSides(
    String kind, String readingA, Set<String> passagesA, String readingB, Set<String> passagesB) {

  static KnownSides of(ContradictionItem item) {
    return new KnownSides(
        item.kind(),
        item.readingA().text().orElse(""),
        passages(item, true),
        item.readingB().text().orElse(""),
        passages(item, false));
  }

  private static Set<String> passages(ContradictionItem item, boolean first) {
    ReadingItem reading = first ? item.readingA() : item.readingB();
    return Stream.concat(Stream.of(first ? item.a() : item.b()), reading.witnesses().stream())
        .map(KnownItem::place)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether both say the same of each side, and one passage at least of each side is in both. */
  boolean isSame(KnownSides other) {
    return kind.equals(other.kind) && (meets(other) || meets(other.turned()));
  }

  private KnownSides turned() {
    return new KnownSides(kind, readingB, passagesB, readingA, passagesA);
  }

  private boolean meets(KnownSides other) {
    return List.of(readingA, readingB).equals(List.of(other.readingA, other.readingB))
        && !Collections.disjoint(passagesA, other.passagesA)
        && !Collections.disjoint(passagesB, other.passagesB);
  }
}
