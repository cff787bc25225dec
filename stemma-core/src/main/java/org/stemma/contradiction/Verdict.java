package org.stemma.contradiction;

import java.util.Locale;

/** How far two statements exclude each other. Never a verdict of truth. */
public enum Verdict {
  /** Both cannot hold. */
  CONTRADICTION,
  /** Both can hardly hold, or the measures differ. */
  TENSION,
  /** The parties disagree and the page says so. */
  DISPUTED,
  /** One is silent. */
  GAP,
  /** Only seemingly: scope, time or measure resolves it. */
  APPARENT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
