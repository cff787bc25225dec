package org.stemma.lineage;

import java.util.Locale;

/**
 * How a derivation is known: the page says so, the words show it, the page says so of one sentence,
 * or a credit names several sources for all of it.
 */
public enum Certainty {
  STATED,
  INFERRED,
  /** A report of its own says in one sentence whom it has that sentence from. */
  CITED,
  POOLED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
