package org.stemma.contradiction;

/** A contradiction before it has its number; see {@link Contradiction} for the parts. */
record Finding(
    ContradictionKind kind,
    Verdict verdict,
    Severity severity,
    String about,
    Variant a,
    Variant b,
    String why) {

  Contradiction numbered(String id) {
    return new Contradiction(id, kind, verdict, severity, about, a, b, why);
  }

  /**
   * The same, with all who stand behind both sides of {@code other}, found of the same passages.
   */
  Finding with(Finding other) {
    boolean straight = a.shown().equals(other.a.shown());
    Variant left = straight ? other.a : other.b;
    Variant right = straight ? other.b : other.a;
    return a.isSame(left) && b.isSame(right)
        ? new Finding(kind, verdict, severity, about, a.with(left), b.with(right), why)
        : this;
  }
}
