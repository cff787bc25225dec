package org.stemma.contradiction;

import org.stemma.article.Passage;

/** A contradiction before it has its number; see {@link Contradiction} for the parts. */
record Finding(
    ContradictionKind kind,
    Verdict verdict,
    Severity severity,
    String about,
    Passage a,
    Passage b,
    String why) {

  Contradiction numbered(String id) {
    return new Contradiction(id, kind, verdict, severity, about, a, b, why);
  }
}
