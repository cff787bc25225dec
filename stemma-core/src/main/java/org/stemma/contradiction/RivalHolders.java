package org.stemma.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.claim.HolderClaim;
import org.stemma.claim.Holders;
import org.stemma.claim.Material;

/**
 * Two persons in an office that one body or ship has once: "Captain Odo Renn, the master of the
 * ship" / "the ship's captain, Marit Solberg". A page that itself tells of two holders knows of two
 * bodies or of a change, and nothing is held against it. Told once for each office of a story.
 */
final class RivalHolders implements Detector {

  /** Days between two pages in which an office rarely changes hands untold. By judgement. */
  private static final long MOST_DAYS = 31;

  /** Claims of one office of a story that are compared: a guard, as the pairs grow fast. */
  private static final int MOST = 100;

  @Override
  public List<Finding> find(Material material) {
    Map<List<String>, List<HolderClaim>> offices = new LinkedHashMap<>();
    for (HolderClaim claim : Holders.of(material)) {
      offices
          .computeIfAbsent(List.of(claim.story(), claim.office()), k -> new ArrayList<>())
          .add(claim);
    }
    List<Finding> findings = new ArrayList<>();
    offices
        .values()
        .forEach(claims -> finding(claims.stream().limit(MOST).toList()).ifPresent(findings::add));
    return findings;
  }

  private static Optional<Finding> finding(List<HolderClaim> claims) {
    Set<String> several = pagesOfSeveral(claims);
    List<HolderClaim> told =
        claims.stream().filter(c -> !several.contains(c.passage().page())).toList();
    for (HolderClaim a : told) {
      for (HolderClaim b : told) {
        if (a.passage().compareTo(b.passage()) < 0 && isRival(a, b)) {
          return Optional.of(finding(told, a, b));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRival(HolderClaim a, HolderClaim b) {
    return !a.isOfSamePerson(b) && a.isOfSameBody(b) && isNear(a.told(), b.told());
  }

  private static boolean isNear(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent()
        && b.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) <= MOST_DAYS;
  }

  private static Set<String> pagesOfSeveral(List<HolderClaim> claims) {
    Set<String> pages = new HashSet<>();
    for (HolderClaim a : claims) {
      for (HolderClaim b : claims) {
        if (a.passage().page().equals(b.passage().page()) && !a.isOfSamePerson(b)) {
          pages.add(a.passage().page());
        }
      }
    }
    return pages;
  }

  private static Finding finding(List<HolderClaim> told, HolderClaim a, HolderClaim b) {
    return new Finding(
        ContradictionKind.IDENTITY,
        Verdict.CONTRADICTION,
        Severity.HIGH,
        a.office(),
        variant(told, a),
        variant(told, b),
        "two persons in one office: " + a.holder() + " / " + b.holder());
  }

  private static Variant variant(List<HolderClaim> told, HolderClaim shown) {
    List<Passage> witnesses =
        told.stream()
            .filter(c -> c.isOfSamePerson(shown) && c.isOfSameBody(shown))
            .map(HolderClaim::passage)
            .toList();
    return Variant.of(
        Value.of(ValueKind.HOLDER, shown.office(), shown.holder()), shown.passage(), witnesses);
  }
}
