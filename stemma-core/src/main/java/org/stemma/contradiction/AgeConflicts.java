package org.stemma.contradiction;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.claim.AgeClaim;
import org.stemma.claim.Ages;
import org.stemma.claim.Material;

/**
 * Two ages of one person. A year more on a later page may be a birthday; more years than have gone
 * by are not. One page that gives two ages a year apart may look back. Told once for each pair of
 * ages, between the first witnesses; a person with many ages is told of over the years.
 */
final class AgeConflicts implements Detector {

  private static final int YEAR = 365;

  /** More ages of one person than this tell of years. */
  private static final int MOST = 3;

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (List<List<AgeClaim>> ages : Ages.of(material)) {
      if (ages.size() > MOST) {
        continue;
      }
      for (int i = 0; i < ages.size(); i++) {
        for (int j = i + 1; j < ages.size(); j++) {
          conflict(ages.get(i), ages.get(j)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> conflict(List<AgeClaim> one, List<AgeClaim> other) {
    AgeClaim a = one.get(0);
    AgeClaim b = other.get(0);
    boolean known = a.told().isPresent() && b.told().isPresent();
    long days = known ? Math.abs(ChronoUnit.DAYS.between(a.told().get(), b.told().get())) : YEAR;
    boolean samePage = a.passage().page().equals(b.passage().page());
    long grown = samePage || days == 0 ? 0 : 1 + days / YEAR;
    int apart = Math.abs(a.age() - b.age());
    if (a.passage().equals(b.passage())) {
      return Optional.empty();
    }
    boolean birthday = apart <= grown;
    boolean back = samePage && apart == 1;
    return Optional.of(
        new Finding(
            ContradictionKind.NUMBER,
            birthday ? Verdict.APPARENT : back ? Verdict.TENSION : Verdict.CONTRADICTION,
            birthday || back ? Severity.LOW : Severity.HIGH,
            "age of " + a.person(),
            variant(one),
            variant(other),
            a.age()
                + " / "
                + b.age()
                + (birthday ? ": there may have been a birthday" : " for the same person")));
  }

  private static Variant variant(List<AgeClaim> claims) {
    AgeClaim first = claims.get(0);
    return Variant.of(
        Value.of(ValueKind.AGE, first.person(), Integer.toString(first.age())),
        first.passage(),
        claims.stream().map(AgeClaim::passage).toList());
  }
}
