package org.stemma.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.claim.DeedClaim;
import org.stemma.claim.Material;

/**
 * Two days on which one thing began: "the strike began on Monday" / "started on Tuesday". A page
 * that tells of two beginnings tells of two strikes. Told once for each two days.
 */
final class BeginningConflicts implements Detector {

  /** Claims of one story that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 40;

  /** What lies further apart began twice. By judgement, as for the days of other events. */
  private static final long MOST_DAYS = 31;

  private final List<DeedClaim> deeds;

  /**
   * @param deeds all deeds, earlier witnesses first
   */
  BeginningConflicts(List<DeedClaim> deeds) {
    this.deeds = List.copyOf(deeds);
  }

  @Override
  public List<Finding> find(Material material) {
    List<DeedClaim> claims =
        deeds.stream().filter(c -> c.isBeginning() && !c.denied() && c.day().isPresent()).toList();
    List<Finding> findings = new ArrayList<>();
    Set<List<Object>> told = new HashSet<>();
    for (int i = 0; i < Math.min(MOST, claims.size()); i++) {
      for (int j = i + 1; j < Math.min(MOST, claims.size()); j++) {
        DeedClaim a = claims.get(i);
        DeedClaim b = claims.get(j);
        if (exclude(a, b)
            && !isOfSeveral(claims, a)
            && !isOfSeveral(claims, b)
            && told.add(List.of(a.story(), a.doers(), Set.of(day(a), day(b))))) {
          findings.add(finding(a, b, claims));
        }
      }
    }
    return findings;
  }

  private static boolean exclude(DeedClaim a, DeedClaim b) {
    return isOfSame(a, b)
        && !a.passage().page().equals(b.passage().page())
        && !day(a).equals(day(b))
        && Math.abs(ChronoUnit.DAYS.between(day(a), day(b))) <= MOST_DAYS;
  }

  private static boolean isOfSame(DeedClaim a, DeedClaim b) {
    boolean elsewhere =
        !a.places().isEmpty()
            && !b.places().isEmpty()
            && a.places().stream().noneMatch(b.places()::contains);
    return a.story().equals(b.story())
        && a.doers().equals(b.doers())
        && a.coming() == b.coming()
        && !elsewhere;
  }

  private static boolean isOfSeveral(List<DeedClaim> claims, DeedClaim claim) {
    return claims.stream()
        .filter(other -> other.passage().page().equals(claim.passage().page()))
        .anyMatch(other -> other.doers().equals(claim.doers()) && !day(other).equals(day(claim)));
  }

  private static LocalDate day(DeedClaim claim) {
    return claim.day().orElseThrow();
  }

  private static Finding finding(DeedClaim a, DeedClaim b, List<DeedClaim> claims) {
    return new Finding(
        ContradictionKind.DATE,
        Verdict.between(a.speaker(), b.speaker()),
        Severity.MEDIUM,
        String.join(", ", a.doers().stream().sorted().toList()),
        variant(a, claims),
        variant(b, claims),
        day(a) + " / " + day(b) + " for one beginning");
  }

  private static Variant variant(DeedClaim shown, List<DeedClaim> claims) {
    return Variant.of(
        Value.of(day(shown)),
        shown.passage(),
        claims.stream()
            .filter(c -> isOfSame(c, shown) && day(c).equals(day(shown)))
            .map(DeedClaim::passage)
            .toList());
  }
}
