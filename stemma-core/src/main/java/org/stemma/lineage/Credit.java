package org.stemma.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.annotation.Upstream;
import org.stemma.text.Span;

/**
 * A credit that names the publisher of a held segment.
 *
 * @param tied beside a pooled one those of the same source that are tied to sentences
 */
record Credit(Witness source, CreditReach reach, List<CreditReach> tied) {

  Credit {
    tied = List.copyOf(tied);
  }

  Upstream upstream() {
    return reach.upstream();
  }

  /** Whether the page says that the whole of it is from this source alone. */
  boolean isStated() {
    return reach.isStated();
  }

  /**
   * Whether the page says that it was made from this source: from it alone, or by a line that names
   * it ("with material from") where words in common show that it was.
   */
  boolean isBorneOut() {
    return isStated() || upstream().pooled() && upstream().line();
  }

  /**
   * Of two credits of one source the one that reaches further, the first of equals. One that only
   * pools it with others for the whole page leaves those standing that are tied to sentences.
   */
  Credit or(Credit other) {
    Credit further = other.strength() > strength() ? other : this;
    Map<List<Span>, CreditReach> sentences = new LinkedHashMap<>();
    for (Credit one : List.of(this, other)) {
      one.tied.forEach(t -> sentences.putIfAbsent(t.only(), t));
      if (!one.reach.isWhole()) {
        sentences.putIfAbsent(one.reach.only(), one.reach);
      }
    }
    boolean pools = further.reach.certainty() == Certainty.POOLED;
    return new Credit(
        further.source, further.reach, pools ? List.copyOf(sentences.values()) : List.of());
  }

  private int strength() {
    if (!reach.isWhole()) {
      return 0;
    }
    return reach.certainty() == Certainty.POOLED ? 1 : 2;
  }
}
