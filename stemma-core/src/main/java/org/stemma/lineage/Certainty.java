package org.stemma.lineage;

import java.util.Locale;

/**
 * How a derivation is known: the page says so, the words show it, or a credit names several sources
 * for all of it.
 */
public enum Certainty {
  STATED,
  INFERRED,
  POOLED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
