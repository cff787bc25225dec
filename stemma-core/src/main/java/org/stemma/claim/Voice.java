package org.stemma.claim;

import java.util.Locale;

/** In whose voice a claim is made, and how. */
public enum Voice {
  ASSERTED,
  ATTRIBUTED,
  UNATTRIBUTED,
  SPECULATED,
  PLANNED,
  DENIED,
  HYPOTHETICAL;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
