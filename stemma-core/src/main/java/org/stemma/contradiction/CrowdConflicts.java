package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.claim.CrowdClaim;
import org.stemma.claim.Crowds;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.Material;

/** Two numbers of those who came to see one thing, by two pages. */
final class CrowdConflicts implements Detector {

  /** More readings of one story than this are of several occasions. By judgement. */
  private static final int MOST = 6;

  /** The class of figures that say of people that they are on strike. */
  private static final String STRIKING = "striking";

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (List<List<CrowdClaim>> readings : Crowds.of(material)) {
      Set<Optional<String>> strikers = strikers(readings);
      for (int i = 0; i < readings.size() && readings.size() <= MOST; i++) {
        for (int j = i + 1; j < readings.size(); j++) {
          FigureClaim a = readings.get(i).get(0).figure();
          FigureClaim b = readings.get(j).get(0).figure();
          if (strikes(a, strikers) == strikes(b, strikers)) {
            conflict(readings.get(i), readings.get(j)).ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  /** Who is told to be on strike: those who hear a speech at the gate are others. */
  private static Set<Optional<String>> strikers(List<List<CrowdClaim>> readings) {
    return readings.stream()
        .flatMap(List::stream)
        .map(CrowdClaim::figure)
        .filter(f -> f.figure().measure().filter(STRIKING::equals).isPresent())
        .map(f -> f.figure().unit())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean strikes(FigureClaim claim, Set<Optional<String>> strikers) {
    return claim.figure().measure().filter(STRIKING::equals).isPresent()
        || claim.figure().measure().isPresent() && strikers.contains(claim.figure().unit());
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
