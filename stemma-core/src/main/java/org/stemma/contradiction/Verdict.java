package org.stemma.contradiction;

import java.util.Locale;
import java.util.Optional;

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

  /** Of two statements that exclude each other: a dispute where two speakers make them. */
  static Verdict between(Optional<String> speaker, Optional<String> other) {
    boolean parties = speaker.isPresent() && other.isPresent() && !speaker.equals(other);
    return parties ? DISPUTED : CONTRADICTION;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
