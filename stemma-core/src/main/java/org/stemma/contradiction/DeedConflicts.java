package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.claim.DeedClaim;
import org.stemma.claim.Material;
import org.stemma.claim.UnharmedClaim;

/**
 * Said to have been done and not to have been done, to come and not to come: "a man was arrested" /
 * "police have not arrested anyone", "will close" / "will not close". What is denied first and told
 * as done later is the course of things and no finding. Told once for each pair of pages.
 */
final class DeedConflicts implements Detector {

  /** Deeds of one verb and story that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 50;

  private final List<DeedClaim> deeds;

  /** "Nobody was killed" is held against the counts of the killed (UnharmedConflicts). */
  private final Set<List<Object>> unharmed;

  /**
   * @param deeds all deeds, earlier witnesses first
   * @param unharmed what tells that nobody was harmed
   */
  DeedConflicts(List<DeedClaim> deeds, List<UnharmedClaim> unharmed) {
    this.deeds = List.copyOf(deeds);
    this.unharmed =
        unharmed.stream()
            .map(claim -> List.<Object>of(claim.passage(), claim.word()))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Finding> find(Material material) {
    Map<List<Object>, List<DeedClaim>> groups = new LinkedHashMap<>();
    for (DeedClaim claim : deeds) {
      groups
          .computeIfAbsent(
              List.of(claim.story(), claim.deed(), claim.coming()), k -> new ArrayList<>())
          .add(claim);
    }
    List<Finding> findings = new ArrayList<>();
    for (List<DeedClaim> group : groups.values()) {
      List<DeedClaim> told = first(group, false);
      List<DeedClaim> denied = first(group, true);
      Set<List<String>> seen = new HashSet<>();
      for (DeedClaim no : denied) {
        if (unharmed.contains(List.<Object>of(no.passage(), no.deed()))) {
          continue;
        }
        for (DeedClaim yes : told) {
          if (exclude(yes, no) && seen.add(List.of(no.passage().page()))) {
            findings.add(
                finding(
                    yes,
                    told.stream().filter(other -> exclude(other, no)).toList(),
                    no,
                    denied.stream().filter(other -> exclude(yes, other)).toList()));
          }
        }
      }
    }
    return findings;
  }

  private static List<DeedClaim> first(List<DeedClaim> group, boolean denied) {
    return group.stream().filter(c -> c.denied() == denied).limit(MOST).toList();
  }

  private static boolean exclude(DeedClaim yes, DeedClaim no) {
    return LikeDeeds.match(yes, no) && !isLater(yes, no) && isOneOccasion(yes, no);
  }

  /**
   * Whether what two verbs tell that exclude each other is of one occasion: who rejected one offer
   * may have accepted the next, on the same page, on another day or with other numbers.
   */
  private static boolean isOneOccasion(DeedClaim yes, DeedClaim no) {
    if (no.turned().isEmpty() && yes.turned().isEmpty()) {
      return true;
    }
    boolean samePage = yes.passage().page().equals(no.passage().page());
    boolean otherDay = yes.day().isPresent() && no.day().isPresent() && !yes.day().equals(no.day());
    return !samePage && !otherDay && !yes.isOfAnother(no);
  }

  /** Whether the deed came, or may have come, after it was said not to have been done. */
  private static boolean isLater(DeedClaim yes, DeedClaim no) {
    Optional<LocalDate> denied = no.day().or(no::told);
    Optional<LocalDate> done = yes.day().or(yes::told);
    boolean samePage = yes.passage().page().equals(no.passage().page());
    boolean then = no.reach() == DeedClaim.Reach.THEN && yes.day().isEmpty();
    if (yes.coming() || then) {
      return false;
    }
    if (denied.isEmpty() || done.isEmpty()) {
      return !samePage;
    }
    boolean soFar = no.reach() == DeedClaim.Reach.SO_FAR && done.equals(denied);
    return soFar && !samePage || done.get().isAfter(denied.get());
  }

  private static Variant variant(DeedClaim shown, List<DeedClaim> claims) {
    String text =
        shown.coming()
            ? (shown.denied() ? "will not be done" : "will be done")
            : (shown.denied() ? "was not done" : "was done");
    return Variant.of(
        Value.of(ValueKind.DEED, shown.deed(), text),
        shown.passage(),
        claims.stream().map(DeedClaim::passage).toList());
  }

  private static Finding finding(
      DeedClaim yes, List<DeedClaim> told, DeedClaim no, List<DeedClaim> denied) {
    return new Finding(
        ContradictionKind.STATUS,
        Verdict.between(yes.speaker(), no.speaker()),
        Severity.HIGH,
        yes.deed(),
        variant(yes, told),
        variant(no, denied),
        yes.coming()
            ? "one says that it will be done, the other that it will not"
            : "one says that it was done, the other that it was not");
  }
}
