package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.claim.Material;
import org.stemma.claim.StateClaim;
import org.stemma.claim.States;

/**
 * A thing told to have been in two opposite states: "had been switched off" / "had been running".
 * It is disputed between two speakers, a contradiction between two pages; one page that tells both
 * of itself tells of a change. Told once for each pair of sides.
 */
final class StateConflicts implements Detector {

  /** Claims of one thing that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 40;

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (List<StateClaim> claims : States.of(material)) {
      Set<List<String>> told = new HashSet<>();
      List<StateClaim> ones = claims.stream().filter(StateClaim::one).limit(MOST).toList();
      List<StateClaim> others = claims.stream().filter(c -> !c.one()).limit(MOST).toList();
      for (StateClaim a : ones) {
        for (StateClaim b : others) {
          conflict(a, b).filter(f -> told.add(List.of(side(a), side(b)))).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static String side(StateClaim claim) {
    return claim.speaker().orElse("");
  }

  private static Optional<Finding> conflict(StateClaim a, StateClaim b) {
    boolean speakers = a.speaker().isPresent() && b.speaker().isPresent();
    boolean oneSide = a.speaker().equals(b.speaker());
    boolean samePage = a.passage().page().equals(b.passage().page());
    if (!a.isOfSame(b) || a.passage().equals(b.passage()) || oneSide && (speakers || samePage)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            ContradictionKind.PARTY_CLAIMS,
            speakers ? Verdict.DISPUTED : Verdict.CONTRADICTION,
            Severity.MEDIUM,
            a.thing(),
            Variant.of(a.passage()),
            Variant.of(b.passage()),
            speakers
                ? a.speaker().get() + " and " + b.speaker().get() + " tell opposite states of it"
                : "the sentences tell opposite states of one thing"));
  }
}
