package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFact;
import org.stemma.claim.FigureFacts;
import org.stemma.claim.Material;
import org.stemma.claim.Retraction;

/** Two numbers for one fact. Told once for each pair of readings, between their first witnesses. */
final class NumberConflicts implements Detector {

  /**
   * Different numbers for one fact beyond which only the first are compared: a guard against
   * tables, as the pairs grow with the square.
   */
  private static final int MOST_READINGS = 20;

  /** Witnesses of one number that are compared with those of another: a guard. */
  private static final int MOST_WITNESSES = 5;

  /** Claims of one number, and which of them is shown. */
  private record Side(List<FigureClaim> claims, int at) {

    FigureClaim shown() {
      return claims.get(at);
    }
  }

  private final List<FigureFact> facts;

  /**
   * @param facts what the figures of the texts count
   */
  NumberConflicts(List<FigureFact> facts) {
    this.facts = List.copyOf(facts);
  }

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    List<Retraction> retractions = Retraction.of(material);
    LikeNumbers like = new LikeNumbers(material);
    SameNumbers same = new SameNumbers(material, facts);
    for (FigureFact fact : facts) {
      Set<String> lists = LikeNumbers.lists(fact);
      int most = Math.min(MOST_READINGS, fact.readings().size());
      for (int i = 0; i < most; i++) {
        for (int j = i + 1; j < most; j++) {
          List<FigureClaim> one = fact.readings().get(i);
          List<FigureClaim> other = fact.readings().get(j);
          if (isListed(one.get(0), lists) || isListed(other.get(0), lists)) {
            continue;
          }
          excluding(like, one, other)
              .ifPresent(
                  pair -> {
                    findings.add(
                        same.shownFirst(
                            judge(material, retractions, pair.get(0), pair.get(1)),
                            pair.get(0).shown(),
                            pair.get(1).shown()));
                    findings.addAll(revisions(material, retractions, one, other));
                  });
        }
      }
    }
    return findings;
  }

  /** The first claims of the one and of the other number that exclude each other. */
  private static Optional<List<Side>> excluding(
      LikeNumbers like, List<FigureClaim> one, List<FigureClaim> other) {
    for (int i = 0; i < Math.min(MOST_WITNESSES, one.size()); i++) {
      for (int j = 0; j < Math.min(MOST_WITNESSES, other.size()); j++) {
        if (like.exclude(one.get(i), other.get(j)) && !isOfPart(one.get(i), other.get(j))) {
          return Optional.of(List.of(new Side(one, i), new Side(other, j)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the lower total, less than half of the other and not told as earlier, is of a part:
   * "two victims were brought to the clinic".
   */
  private static boolean isOfPart(FigureClaim a, FigureClaim b) {
    FigureClaim lower = a.bounds().low() <= b.bounds().low() ? a : b;
    FigureClaim higher = lower.equals(a) ? b : a;
    Optional<LocalDate> first = NumberJudgement.day(lower);
    Optional<LocalDate> second = NumberJudgement.day(higher);
    boolean known = first.isPresent() && second.isPresent();
    boolean earlier = known && first.get().isBefore(second.get());
    boolean sameHour = known && first.equals(second) && a.timeStated() && b.timeStated();
    return FigureFacts.isTotal(a)
        && lower.bounds().high() * 2 < higher.bounds().low()
        && !earlier
        && !sameHour;
  }

  private static boolean isListed(FigureClaim claim, Set<String> lists) {
    return !FigureFacts.isRunning(claim) && lists.contains(claim.passage().page());
  }

  /**
   * An outlet that first said the one and later the other: told besides the first witnesses, unless
   * the count is one that grows.
   */
  private static List<Finding> revisions(
      Material material,
      List<Retraction> retractions,
      List<FigureClaim> one,
      List<FigureClaim> other) {
    if (FigureFacts.isRunning(one.get(0))) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Map<String, Side> former = firstOfPublisher(material, one);
    firstOfPublisher(material, other)
        .forEach(
            (publisher, later) -> {
              Optional<Side> first = Optional.ofNullable(former.get(publisher));
              first
                  .filter(f -> !f.shown().passage().page().equals(later.shown().passage().page()))
                  .ifPresent(f -> findings.add(judge(material, retractions, f, later)));
            });
    return findings;
  }

  private static Map<String, Side> firstOfPublisher(Material material, List<FigureClaim> claims) {
    Map<String, Side> first = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Side side = new Side(claims, i);
      material
          .publisher(side.shown().passage().page())
          .ifPresent(publisher -> first.putIfAbsent(publisher, side));
    }
    return first;
  }

  private static Finding judge(
      Material material, List<Retraction> retractions, Side one, Side other) {
    FigureClaim a = one.shown();
    FigureClaim b = other.shown();
    boolean corrected =
        isCorrected(material, retractions, a, b) || isCorrected(material, retractions, b, a);
    NumberJudgement judgement =
        material.isRetold(a.passage(), b.passage())
            ? NumberJudgement.miscopied(material, a, b, corrected)
            : NumberJudgement.of(a, b, corrected);
    if (judgement.verdict() == Verdict.CONTRADICTION && isMovedOnOnePage(one, other)) {
      judgement = NumberJudgement.moved();
    }
    return new Finding(
        ContradictionKind.NUMBER,
        judgement.verdict(),
        judgement.severity(),
        a.figure().counts().isEmpty() ? b.figure().counts() : a.figure().counts(),
        variant(material, retractions, one),
        variant(material, retractions, other),
        a.words() + " / " + b.words() + judgement.why());
  }

  /** "The offer of 4 per cent was raised to 6": one page tells both as a change. */
  private static boolean isMovedOnOnePage(Side one, Side other) {
    Set<String> both = pages(one);
    both.retainAll(pages(other));
    return Stream.of(one, other)
        .flatMap(side -> side.claims().stream())
        .anyMatch(c -> both.contains(c.passage().page()) && NumberJudgement.isMove(c));
  }

  private static Set<String> pages(Side side) {
    return side.claims().stream()
        .map(c -> c.passage().page())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether the publisher of both has taken {@code old} back. */
  private static boolean isCorrected(
      Material material, List<Retraction> retractions, FigureClaim old, FigureClaim now) {
    Optional<String> publisher = material.publisher(now.passage().page());
    return publisher.isPresent()
        && publisher.equals(material.publisher(old.passage().page()))
        && retractions.stream().anyMatch(r -> r.takesBack(material, old));
  }

  private static Variant variant(Material material, List<Retraction> retractions, Side side) {
    List<Withdrawal> withdrawals =
        retractions.stream()
            .filter(r -> side.claims().stream().anyMatch(c -> r.takesBack(material, c)))
            .map(r -> Withdrawal.by(r.withdrawn().passage()))
            .toList();
    return Variant.of(
            Value.of(side.shown()),
            side.shown().passage(),
            side.claims().stream().map(FigureClaim::passage).toList())
        .takenBack(withdrawals);
  }
}
