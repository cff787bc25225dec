package org.stemma.corpus;

import java.util.Locale;

/** How a page of a corpus came about. */
public enum Making {
  /** Written from the facts alone. */
  INDEPENDENT,
  /** Written from the facts alone, with a line that credits several papers for the whole page. */
  POOLED,
  /** The same words under another title. */
  VERBATIM,
  /** The same words in other quotation marks and blanks. */
  TYPOGRAPHY,
  /** Some words changed, a sentence left out, one added. */
  EDIT,
  /** The first sentences alone. */
  CUT,
  /** The parts in another order. */
  REORDERED,
  /** Three in ten of the words that can be said otherwise are. */
  LIGHT_REWRITE,
  /** Three in four of the words that can be said otherwise are; the order is kept. */
  HEAVY_REWRITE,
  /** A number misread, little else changed. */
  ERROR,
  /** The misread number of the source put right, with a note that says so. */
  CORRECTION,
  /** Compiled from two pages. */
  MERGE,
  /** A part of another page inside own reporting. */
  PARTIAL,
  /** An edit that names its source. */
  CREDITED;

  /** For instance {@code heavy_rewrite}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
