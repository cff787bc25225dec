package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.claim.DeadlineClaim;
import org.stemma.claim.Deadlines;
import org.stemma.claim.Material;

/**
 * Two days up to which one thing is to be: "until 30 September" / "until 15 October". A limit that
 * a later page tells otherwise was moved, which is an update; what is over has one. Told once for
 * each thing and two days. A page that gives two limits for one doing tells of two.
 */
final class DeadlineConflicts implements Detector {

  /** Claims of one doing that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 40;

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (List<DeadlineClaim> all : Deadlines.of(material)) {
      List<DeadlineClaim> claims = all.stream().limit(MOST).toList();
      Set<List<Set<?>>> told = new HashSet<>();
      for (int i = 0; i < claims.size(); i++) {
        for (int j = i + 1; j < claims.size(); j++) {
          DeadlineClaim a = claims.get(i);
          DeadlineClaim b = claims.get(j);
          if (exclude(a, b)
              && !isOfSeveral(claims, a)
              && !isOfSeveral(claims, b)
              && told.add(List.of(a.doers(), Set.of(a.limit(), b.limit())))) {
            findings.add(finding(a, b, claims));
          }
        }
      }
    }
    return findings;
  }

  private static boolean exclude(DeadlineClaim a, DeadlineClaim b) {
    return a.isOfSame(b)
        && !a.passage().page().equals(b.passage().page())
        && !a.limit().equals(b.limit());
  }

  private static boolean isOfSeveral(List<DeadlineClaim> claims, DeadlineClaim claim) {
    return claims.stream()
        .filter(other -> other.passage().page().equals(claim.passage().page()))
        .anyMatch(other -> other.isOfSame(claim) && !other.limit().equals(claim.limit()));
  }

  private static Finding finding(DeadlineClaim a, DeadlineClaim b, List<DeadlineClaim> claims) {
    Optional<LocalDate> first = a.time().latest();
    Optional<LocalDate> second = b.time().latest();
    boolean moved = a.open() && first.isPresent() && second.isPresent() && !first.equals(second);
    boolean unknown = a.open() && (first.isEmpty() || second.isEmpty());
    Verdict verdict =
        moved
            ? Verdict.APPARENT
            : unknown ? Verdict.TENSION : Verdict.between(a.speaker(), b.speaker());
    String days = a.limit().edtf() + " / " + b.limit().edtf();
    String why =
        moved
            ? ": an update, as told on " + first.get() + " and " + second.get()
            : unknown ? ": the day may have been moved" : " for the same limit";
    return new Finding(
        ContradictionKind.DATE,
        verdict,
        verdict == Verdict.CONTRADICTION || verdict == Verdict.DISPUTED
            ? Severity.MEDIUM
            : Severity.LOW,
        a.deed(),
        variant(a, claims),
        variant(b, claims),
        days + why);
  }

  private static Variant variant(DeadlineClaim shown, List<DeadlineClaim> claims) {
    String day = shown.limit().edtf();
    return Variant.of(
        new Value(ValueKind.DAY, day, day),
        shown.passage(),
        claims.stream()
            .filter(c -> c.isOfSame(shown) && c.limit().equals(shown.limit()))
            .map(DeadlineClaim::passage)
            .toList());
  }
}
