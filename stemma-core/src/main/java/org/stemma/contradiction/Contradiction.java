package org.stemma.contradiction;

/**
 * Two passages that do not go together.
 *
 * @param id stable over runs on the same input
 * @param kind what they disagree about
 * @param verdict how far they exclude each other
 * @param severity how much hangs on it
 * @param about what it is about, for a list
 * @param a the first side: what it says and all who say it
 * @param b the second; it shows the passage of {@code a} where a sentence contradicts itself
 * @param why the reason, with the arithmetic where there is one
 */
public record Contradiction(
    String id,
    ContradictionKind kind,
    Verdict verdict,
    Severity severity,
    String about,
    Variant a,
    Variant b,
    String why) {

  /** Whether both passages stand on one page. */
  public boolean isInside() {
    return a.shown().page().equals(b.shown().page());
  }
}
