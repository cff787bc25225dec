package org.stemma.contradiction;

import org.stemma.article.Passage;

/**
 * Two passages that do not go together.
 *
 * @param id stable over runs on the same input
 * @param kind what they disagree about
 * @param verdict how far they exclude each other
 * @param severity how much hangs on it
 * @param about what it is about, for a list
 * @param a the first passage
 * @param b the second; equal to {@code a} where a sentence contradicts itself
 * @param why the reason, with the arithmetic where there is one
 */
public record Contradiction(
    String id,
    ContradictionKind kind,
    Verdict verdict,
    Severity severity,
    String about,
    Passage a,
    Passage b,
    String why) {

  /** Whether both passages stand on one page. */
  public boolean isInside() {
    return a.page().equals(b.page());
  }
}
