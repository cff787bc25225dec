package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.claim.DeedClaim;
import org.stemma.claim.Material;

/**
 * Said not to come, and done on a later day: "there will be no appeal", then "lodged an appeal". It
 * is the course of things and no contradiction, but told with both, once for each deed of a story.
 */
final class ForswornDeeds implements Detector {

  /** Deeds of one verb and story that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 50;

  private final List<DeedClaim> deeds;

  /**
   * @param deeds all deeds, earlier witnesses first
   */
  ForswornDeeds(List<DeedClaim> deeds) {
    this.deeds = List.copyOf(deeds);
  }

  @Override
  public List<Finding> find(Material material) {
    Map<List<String>, List<DeedClaim>> deedsOfStories = new LinkedHashMap<>();
    for (DeedClaim claim : deeds) {
      deedsOfStories
          .computeIfAbsent(List.of(claim.story(), claim.deed()), k -> new ArrayList<>())
          .add(claim);
    }
    return deedsOfStories.values().stream().flatMap(claims -> finding(claims).stream()).toList();
  }

  private static Optional<Finding> finding(List<DeedClaim> claims) {
    List<DeedClaim> forsworn =
        claims.stream().filter(c -> c.coming() && c.denied()).limit(MOST).toList();
    List<DeedClaim> done =
        claims.stream().filter(c -> !c.coming() && !c.denied()).limit(MOST).toList();
    for (DeedClaim no : forsworn) {
      for (DeedClaim yes : done) {
        if (isBroken(no, yes)) {
          return Optional.of(
              finding(
                  no,
                  forsworn.stream().filter(other -> isBroken(other, yes)).toList(),
                  yes,
                  done.stream().filter(other -> isBroken(no, other)).toList()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBroken(DeedClaim no, DeedClaim yes) {
    return LikeDeeds.match(yes, no) && isLater(yes, no);
  }

  /** Whether it was done after the page that says that it will not be done came out. */
  private static boolean isLater(DeedClaim yes, DeedClaim no) {
    Optional<LocalDate> done = yes.day().or(yes::told);
    return no.told().isPresent() && done.filter(no.told().get()::isBefore).isPresent();
  }

  private static Finding finding(
      DeedClaim no, List<DeedClaim> forsworn, DeedClaim yes, List<DeedClaim> done) {
    return new Finding(
        ContradictionKind.STATUS,
        Verdict.APPARENT,
        Severity.LOW,
        yes.deed(),
        variant("will not be done", no, forsworn),
        variant("was done", yes, done),
        "an update: it was said not to come, and done later");
  }

  private static Variant variant(String text, DeedClaim shown, List<DeedClaim> claims) {
    return Variant.of(
        Value.of(ValueKind.DEED, shown.deed(), text),
        shown.passage(),
        claims.stream().map(DeedClaim::passage).toList());
  }
}
