package org.stemma.contradiction;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A contradiction before it has its number; see {@link Contradiction} for the parts. */
public record Finding(
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

  /** The same, and that the source of one side takes back what it said, if only one does. */
  Finding withWithdrawal() {
    boolean one = a.withdrawn().isEmpty() != b.withdrawn().isEmpty();
    if (verdict == Verdict.APPARENT || !one) {
      return this;
    }
    Variant side = a.withdrawn().isEmpty() ? b : a;
    String by =
        side.withdrawn().stream()
            .map(Withdrawal::page)
            .distinct()
            .collect(Collectors.joining(", "));
    String said = side.value().map(Value::text).orElse("what is said there");
    return new Finding(
        kind, verdict, severity, about, a, b, why + "; " + by + " takes back " + said);
  }

  /**
   * Whether {@code other}, found of the same passages, is of the same values, as far as both sides
   * of both have one.
   */
  boolean isOfSame(Finding other) {
    boolean known = Stream.of(a, b, other.a, other.b).allMatch(v -> v.value().isPresent());
    return !known || isSame(other, true) || isSame(other, false);
  }

  private boolean isSame(Finding other, boolean straight) {
    return a.isSame(straight ? other.a : other.b) && b.isSame(straight ? other.b : other.a);
  }

  /** The same, with all who stand behind both sides of {@code other} if its values are the same. */
  Finding with(Finding other) {
    boolean straight = isSame(other, true);
    return straight || isSame(other, false)
        ? new Finding(
            kind,
            verdict,
            severity,
            about,
            a.with(straight ? other.a : other.b),
            b.with(straight ? other.b : other.a),
            why)
        : this;
  }
}
