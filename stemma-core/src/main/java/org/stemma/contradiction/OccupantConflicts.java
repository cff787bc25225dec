package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.claim.Bounds;
import org.stemma.claim.Material;
import org.stemma.claim.OccupantClaim;
import org.stemma.claim.Occupants;

/**
 * Two numbers of those aboard one vehicle, or below ground. Passengers and all on board are not the
 * same count: more on board than passengers is a tension, since a crew may make the difference, and
 * nothing where the page counts a crew that does.
 */
final class OccupantConflicts implements Detector {

  /** More readings of one story than this are of several vehicles. */
  private static final int MOST = 6;

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (List<List<OccupantClaim>> readings : Occupants.of(material)) {
      Set<List<Object>> told = new HashSet<>();
      for (int i = 0; i < readings.size() && readings.size() <= MOST; i++) {
        for (int j = i + 1; j < readings.size(); j++) {
          List<Object> numbers = numbers(readings.get(i).get(0), readings.get(j).get(0));
          conflict(readings.get(i), readings.get(j))
              .filter(finding -> told.add(numbers))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** Two numbers of a story are told once, in whatever words its vehicle is named. */
  private static List<Object> numbers(OccupantClaim a, OccupantClaim b) {
    return List.of(a.unit(), a.figure().bounds(), b.unit(), b.figure().bounds());
  }

  private static Optional<Finding> conflict(List<OccupantClaim> one, List<OccupantClaim> other) {
    OccupantClaim a = one.get(0);
    OccupantClaim b = other.get(0);
    Bounds first = a.figure().bounds();
    Bounds second = b.figure().bounds();
    boolean named = !a.vehicle().isEmpty() && !b.vehicle().isEmpty();
    boolean samePage = a.passage().page().equals(b.passage().page());
    if (!a.isOfSame(b) || samePage && !named || first.compatible(second)) {
      return Optional.empty();
    }
    if (a.unit().equals(b.unit())) {
      String where = a.isUnderground() ? " below ground" : " aboard the same vehicle";
      return Optional.of(finding(Verdict.CONTRADICTION, one, other, where));
    }
    boolean turned = Occupants.isEverybody(a.unit());
    OccupantClaim some = turned ? b : a;
    OccupantClaim all = turned ? a : b;
    if (Occupants.isEverybody(some.unit()) || !Occupants.isEverybody(all.unit())) {
      return Optional.empty();
    }
    Bounds part = some.figure().bounds();
    Bounds everybody = all.figure().bounds();
    boolean travelling = Occupants.isTravelling(some.unit());
    if ((travelling || some.isUnderground()) && part.low() > everybody.high()) {
      String more =
          travelling
              ? "more passengers than people on board"
              : "more of them than people below ground";
      return Optional.of(finding(Verdict.CONTRADICTION, one, other, ": " + more));
    }
    if (!travelling) {
      return Optional.empty();
    }
    boolean crew = some.crew().filter(c -> sum(part, c).compatible(everybody)).isPresent();
    return crew
        ? Optional.empty()
        : Optional.of(
            finding(
                Verdict.TENSION,
                one,
                other,
                ": passengers and all on board; a crew may make the difference"));
  }

  private static Bounds sum(Bounds a, Bounds b) {
    return new Bounds(a.low() + b.low(), a.high() + b.high());
  }

  private static Finding finding(
      Verdict verdict, List<OccupantClaim> one, List<OccupantClaim> other, String why) {
    OccupantClaim a = one.get(0);
    return new Finding(
        ContradictionKind.NUMBER,
        verdict,
        verdict == Verdict.CONTRADICTION ? Severity.HIGH : Severity.MEDIUM,
        a.figure().figure().counts(),
        variant(one),
        variant(other),
        a.figure().words() + " / " + other.get(0).figure().words() + why);
  }

  private static Variant variant(List<OccupantClaim> claims) {
    OccupantClaim first = claims.get(0);
    return Variant.of(
        Value.of(first.figure()),
        first.passage(),
        claims.stream().map(OccupantClaim::passage).toList());
  }
}
