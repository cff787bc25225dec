package org.stemma.contradiction;

import java.util.Locale;

/** How much hangs on it. */
public enum Severity {
  HIGH,
  MEDIUM,
  LOW;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
