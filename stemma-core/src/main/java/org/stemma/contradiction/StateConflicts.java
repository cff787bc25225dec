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
 * A thing told to have been in two states that exclude each other: "had been switched off" / "had
 * been running", "travelling north" / "heading south". It is disputed between two speakers, a
 * contradiction between two pages; one page that tells both of itself tells of a change. Told once
 * for each pair of sides.
 */
final class StateConflicts implements Detector {

  /** Claims of one thing that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 40;

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (List<StateClaim> claims : States.of(material)) {
      Set<List<String>> told = new HashSet<>();
      List<StateClaim> first = claims.stream().limit(MOST).toList();
      Set<String> several = pagesOfSeveral(first);
      for (StateClaim a : first) {
        for (StateClaim b : first) {
          if (isFirst(a, b) && a.excludes(b) && (!isOfSeveral(several, a, b) || isTold(a, b))) {
            conflict(a, b)
                .filter(f -> told.add(List.of(side(a), side(b))))
                .ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  /** Pages that tell apart several such things: "the signal was red", "the next signal green". */
  private static Set<String> pagesOfSeveral(List<StateClaim> claims) {
    Set<String> pages = new HashSet<>();
    for (StateClaim a : claims) {
      for (StateClaim b : claims) {
        boolean onePage = a.passage().page().equals(b.passage().page());
        boolean disputed = !a.speaker().equals(b.speaker());
        if (onePage && !disputed && a.excludes(b) && !a.telling().equals(b.telling())) {
          pages.add(a.passage().page());
        }
      }
    }
    return pages;
  }

  private static boolean isOfSeveral(Set<String> pages, StateClaim a, StateClaim b) {
    return pages.contains(a.passage().page()) || pages.contains(b.passage().page());
  }

  private static boolean isTold(StateClaim a, StateClaim b) {
    return !a.telling().isEmpty() && a.telling().equals(b.telling());
  }

  /** Whether {@code a} is told first of the two: what is so before what is not, then by name. */
  private static boolean isFirst(StateClaim a, StateClaim b) {
    return a.denied() == b.denied() ? a.state().compareTo(b.state()) < 0 : !a.denied();
  }

  private static String side(StateClaim claim) {
    return claim.speaker().orElse("");
  }

  private static Optional<Finding> conflict(StateClaim a, StateClaim b) {
    boolean speakers = a.speaker().isPresent() && b.speaker().isPresent();
    boolean oneSide = a.speaker().equals(b.speaker());
    boolean samePage = a.passage().page().equals(b.passage().page());
    boolean course = a.isCourseAfter(b) || b.isCourseAfter(a);
    boolean same = a.isOfSame(b) && !a.passage().equals(b.passage());
    if (!same || course || oneSide && (speakers || samePage)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            ContradictionKind.PARTY_CLAIMS,
            Verdict.between(a.speaker(), b.speaker()),
            Severity.MEDIUM,
            a.thing(),
            Variant.of(a.passage()),
            Variant.of(b.passage()),
            speakers
                ? a.speaker().get() + " and " + b.speaker().get() + " tell opposite states of it"
                : "the sentences tell opposite states of one thing"));
  }
}
