package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page's correction of a number: what it takes back, what it says instead, who still says the
 * former.
 *
 * @param withdrawn the number that is taken back, with the sentence of the correction
 * @param standing the number that takes its place, from the same sentence or else the same page
 * @param holders current statements of the withdrawn number, first witness first
 * @param followers current statements of the number that takes its place, first witness first
 */
public record Retraction(
    FigureClaim withdrawn,
    Optional<FigureClaim> standing,
    List<FigureClaim> holders,
    List<FigureClaim> followers) {

  public Retraction {
    holders = List.copyOf(holders);
    followers = List.copyOf(followers);
  }

  /** All retractions of the pages, in order of page and place. */
  public static List<Retraction> of(Material material) {
    FigureClaims claims = material.figures();
    if (claims.withdrawn().isEmpty()) {
      return List.of();
    }
    List<FigureFact> facts = FigureFacts.of(material);
    List<Retraction> found = new ArrayList<>();
    for (FigureClaim withdrawn : claims.withdrawn()) {
      Optional<FigureClaim> standing =
          claims.current().stream()
              .filter(c -> c.passage().equals(withdrawn.passage()))
              .filter(c -> c.figure().unit().equals(withdrawn.figure().unit()))
              .findFirst()
              .or(
                  () ->
                      claims.current().stream()
                          .filter(c -> c.passage().page().equals(withdrawn.passage().page()))
                          .filter(c -> FigureFacts.otherNumber(c, withdrawn))
                          .findFirst());
      List<FigureClaim> holders =
          repeating(material, claims, facts, withdrawn).stream()
              .filter(c -> !c.passage().equals(withdrawn.passage()))
              .toList();
      List<FigureClaim> followers =
          standing.map(now -> repeating(material, claims, facts, now)).orElse(List.of());
      found.add(new Retraction(withdrawn, standing, holders, followers));
    }
    return List.copyOf(found);
  }

  /** Those who say the same as {@code one}, and all who by one fact say the same as they do. */
  private static List<FigureClaim> repeating(
      Material material, FigureClaims claims, List<FigureFact> facts, FigureClaim one) {
    Set<FigureClaim> repeating =
        claims.current().stream()
            .filter(c -> c.equals(one) || repeats(material, c, one))
            .collect(Collectors.toSet());
    Set<FigureClaim> all = new HashSet<>(repeating);
    for (FigureFact fact : facts) {
      for (List<FigureClaim> reading : fact.readings()) {
        if (reading.stream().anyMatch(repeating::contains)) {
          all.addAll(reading);
        }
      }
    }
    return claims.current().stream()
        .filter(all::contains)
        .sorted(Comparator.comparing(FigureClaim::passage, material.witnessOrder()))
        .toList();
  }

  /** One publisher's words for one thing may differ: a shared word is enough there. */
  private static boolean repeats(Material material, FigureClaim claim, FigureClaim withdrawn) {
    boolean sameOutlet = samePublisher(material, claim, withdrawn);
    return FigureFacts.sameNumber(claim, withdrawn)
            && (sameOutlet || FigureFacts.isAlike(claim, withdrawn))
        || sameOutlet && isNumberOf(material, claim, withdrawn);
  }

  /**
   * "The number is 57, not 75", of a report that another page of the outlet holds; of one from
   * which the page that corrects was made, whatever words stand around the number.
   */
  private static boolean isNumberOf(Material material, FigureClaim claim, FigureClaim withdrawn) {
    boolean bare = withdrawn.figure().unit().isEmpty() && claim.figure().unit().isPresent();
    boolean earlier =
        material.ancestry().isMadeFrom(withdrawn.passage().page(), Set.of(claim.passage().page()))
            && claim.figure().quantity().equals(withdrawn.figure().quantity());
    return (bare || earlier)
        && claim.story().equals(withdrawn.story())
        && FigureFacts.number(claim).equals(FigureFacts.number(withdrawn));
  }

  private static boolean samePublisher(Material material, FigureClaim a, FigureClaim b) {
    String one = a.passage().page();
    String other = b.passage().page();
    return one.equals(other)
        || material.publisher(one).isPresent()
            && material.publisher(one).equals(material.publisher(other));
  }

  /** Whether {@code claim} states the withdrawn number under the name of the same publisher. */
  public boolean takesBack(Material material, FigureClaim claim) {
    return samePublisher(material, claim, withdrawn) && holders.contains(claim);
  }
}
