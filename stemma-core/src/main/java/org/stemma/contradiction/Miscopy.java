package org.stemma.contradiction;

import org.stemma.article.Passage;
import org.stemma.claim.Material;

/** A passage that says otherwise than the page of another outlet from which its page was made. */
final class Miscopy {

  private Miscopy() {}

  /** Whether one passage is a miscopy of the other; editions of one outlet are none. */
  static boolean is(Material material, Passage a, Passage b) {
    boolean outlets =
        material.publisher(a.page()).isPresent()
            && material.publisher(b.page()).isPresent()
            && !material.publisher(a.page()).equals(material.publisher(b.page()));
    return outlets && (isMade(material, a, b) || isMade(material, b, a));
  }

  private static boolean isMade(Material material, Passage source, Passage copy) {
    return material.lineage().edges().stream()
        .filter(edge -> edge.held() && edge.isWhole())
        .anyMatch(e -> e.from().equals(source.segment()) && e.to().equals(copy.segment()));
  }
}
