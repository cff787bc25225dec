package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.claim.CrowdClaim;
import org.stemma.claim.Crowds;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.Material;

/** Two numbers of those who came to see one thing, by two pages. */
final class CrowdConflicts implements Detector {

  /** More readings of one story than this are of several occasions. By judgement. */
  private static final int MOST = 6;

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (List<List<CrowdClaim>> readings : Crowds.of(material)) {
      for (int i = 0; i < readings.size() && readings.size() <= MOST; i++) {
        for (int j = i + 1; j < readings.size(); j++) {
          conflict(readings.get(i), readings.get(j)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> conflict(List<CrowdClaim> one, List<CrowdClaim> other) {
    FigureClaim a = one.get(0).figure();
    FigureClaim b = other.get(0).figure();
    boolean samePage = a.passage().page().equals(b.passage().page());
    if (samePage
        || a.bounds().compatible(b.bounds())
        || a.hasOtherHours(b)
        || a.scope().differs(b.scope())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            ContradictionKind.NUMBER,
            Verdict.between(one.get(0).speaker(), other.get(0).speaker()),
            Severity.MEDIUM,
            a.figure().counts(),
            variant(one),
            variant(other),
            a.words() + " / " + b.words() + " for the same crowd"));
  }

  private static Variant variant(List<CrowdClaim> claims) {
    CrowdClaim first = claims.get(0);
    return Variant.of(
        Value.of(first.figure()),
        first.passage(),
        claims.stream().map(CrowdClaim::passage).toList());
  }
}
