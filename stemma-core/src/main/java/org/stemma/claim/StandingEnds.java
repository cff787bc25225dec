package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which states of parties are told to have ended: those of a party that is told, and where no party
 * is told all of a story, or of a page if a pronoun stands for the party there.
 */
final class StandingEnds {

  /** By state and name. */
  private final Map<List<String>, List<StandingClaim>> named = new HashMap<>();

  /** States and stories. */
  private final Set<List<String>> stories = new HashSet<>();

  /** States and pages. */
  private final Set<List<String>> pages = new HashSet<>();

  /**
   * @param ends claims that a state has ended
   */
  StandingEnds(List<StandingClaim> ends) {
    for (StandingClaim end : ends) {
      if (end.party().isPresent()) {
        List<StandingClaim> same = named.computeIfAbsent(key(end), k -> new ArrayList<>());
        if (same.stream().noneMatch(e -> isAsWide(e, end))) {
          same.add(end);
        }
      } else if (end.own()) {
        pages.add(List.of(end.state(), end.passage().page()));
      } else {
        stories.add(List.of(end.state(), end.story()));
      }
    }
  }

  /** Whether what {@code known} ends is all that {@code end} does. */
  private static boolean isAsWide(StandingClaim known, StandingClaim end) {
    return known.party().equals(end.party())
        && known.scope().equals(end.scope())
        && known.story().equals(end.story());
  }

  private static List<String> key(StandingClaim claim) {
    return List.of(claim.state(), claim.party().orElseThrow().name().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the state of a claim is told to have ended.
   *
   * @param claim one that has a party
   */
  boolean end(StandingClaim claim) {
    return stories.contains(List.of(claim.state(), claim.story()))
        || pages.contains(List.of(claim.state(), claim.passage().page()))
        || named.getOrDefault(key(claim), List.of()).stream().anyMatch(end -> end.isOfSame(claim));
  }
}
