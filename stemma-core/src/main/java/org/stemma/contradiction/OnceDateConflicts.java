package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.claim.Material;
import org.stemma.claim.OnceDateClaim;
import org.stemma.claim.OnceDates;
import org.stemma.time.TimeValue;

/**
 * Two dates for what is done to a thing once: "built in 1967" / "built in 1976". A page that dates
 * two of the kind tells of two things, and nothing is held against it. Told once for each two
 * dates.
 */
final class OnceDateConflicts implements Detector {

  /** Claims of one thing that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 40;

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (List<OnceDateClaim> all : OnceDates.of(material)) {
      List<OnceDateClaim> claims = all.stream().limit(MOST).toList();
      Set<Set<TimeValue>> told = new HashSet<>();
      for (int i = 0; i < claims.size(); i++) {
        for (int j = i + 1; j < claims.size(); j++) {
          OnceDateClaim a = claims.get(i);
          OnceDateClaim b = claims.get(j);
          if (exclude(a, b)
              && !isOfSeveral(claims, a)
              && !isOfSeveral(claims, b)
              && told.add(Set.of(a.time(), b.time()))) {
            findings.add(finding(a, b, claims));
          }
        }
      }
    }
    return findings;
  }

  private static boolean exclude(OnceDateClaim a, OnceDateClaim b) {
    return a.isOfSame(b)
        && !a.passage().page().equals(b.passage().page())
        && !a.time().compatible(b.time());
  }

  private static boolean isOfSeveral(List<OnceDateClaim> claims, OnceDateClaim claim) {
    return claims.stream()
        .filter(other -> other.passage().page().equals(claim.passage().page()))
        .anyMatch(other -> !other.time().compatible(claim.time()));
  }

  private static Finding finding(OnceDateClaim a, OnceDateClaim b, List<OnceDateClaim> claims) {
    return new Finding(
        ContradictionKind.DATE,
        Verdict.between(a.speaker(), b.speaker()),
        Severity.MEDIUM,
        a.thing(),
        variant(a, claims),
        variant(b, claims),
        a.time().edtf() + " / " + b.time().edtf() + " for what is done once");
  }

  private static Variant variant(OnceDateClaim shown, List<OnceDateClaim> claims) {
    String day = shown.time().edtf();
    return Variant.of(
        new Value(ValueKind.DAY, day, day),
        shown.passage(),
        claims.stream()
            .filter(c -> c.isOfSame(shown) && c.time().equals(shown.time()))
            .map(OnceDateClaim::passage)
            .toList());
  }
}
