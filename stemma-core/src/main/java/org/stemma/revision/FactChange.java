package org.stemma.revision;

import java.util.Optional;
import org.stemma.article.Passage;

/**
 * A fact that a version states otherwise than the one before, or that only one of them has.
 *
 * @param kind what was changed
 * @param before its words in the earlier version
 * @param after its words in the later version; at least one of the two is there
 */
public record FactChange(Kind kind, Optional<Passage> before, Optional<Passage> after) {

  /** What can be changed. */
  public enum Kind {
    FIGURE,
    TIME,
    NAME,
    QUOTATION
  }
}
