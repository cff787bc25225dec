package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFact;
import org.stemma.claim.FigureFacts;
import org.stemma.claim.Material;
import org.stemma.claim.Retraction;
import org.stemma.time.TimeValue;

/**
 * Two numbers for one fact. Told once for each pair of readings, between their first witnesses. A
 * count that grows while the story goes on is only contradicted by another count of the same hour;
 * a later one replaces it, which is told as an update.
 */
final class NumberConflicts implements Detector {

  /**
   * Different numbers for one fact beyond which only the first are compared: a guard against
   * tables, as the pairs grow with the square.
   */
  private static final int MOST_READINGS = 20;

  private static final Set<String> RISES = Set.of("climb", "grow", "increase", "jump", "rise");

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    List<Retraction> retractions = Retraction.of(material);
    LikeNumbers like = new LikeNumbers(material);
    for (FigureFact fact : FigureFacts.of(material)) {
      Set<String> lists = LikeNumbers.lists(fact);
      int most = Math.min(MOST_READINGS, fact.readings().size());
      for (int i = 0; i < most; i++) {
        for (int j = i + 1; j < most; j++) {
          List<FigureClaim> one = fact.readings().get(i);
          List<FigureClaim> other = fact.readings().get(j);
          if (!isListed(one.get(0), lists)
              && !isListed(other.get(0), lists)
              && like.exclude(one.get(0), other.get(0))
              && !isOfPart(one.get(0), other.get(0))) {
            findings.add(judge(material, retractions, one.get(0), other.get(0)));
            findings.addAll(revisions(material, retractions, one, other));
          }
        }
      }
    }
    return findings;
  }

  /**
   * Whether the lower total, less than half of the other and not told as earlier, is of a part:
   * "two victims were brought to the clinic".
   */
  private static boolean isOfPart(FigureClaim a, FigureClaim b) {
    FigureClaim lower = a.bounds().low() <= b.bounds().low() ? a : b;
    FigureClaim higher = lower.equals(a) ? b : a;
    Optional<LocalDate> first = day(lower);
    Optional<LocalDate> second = day(higher);
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
    Map<String, FigureClaim> former = firstOfPublisher(material, one);
    firstOfPublisher(material, other)
        .forEach(
            (publisher, later) -> {
              Optional<FigureClaim> first = Optional.ofNullable(former.get(publisher));
              first
                  .filter(f -> !f.passage().page().equals(later.passage().page()))
                  .ifPresent(f -> findings.add(judge(material, retractions, f, later)));
            });
    return findings;
  }

  private static Map<String, FigureClaim> firstOfPublisher(
      Material material, List<FigureClaim> claims) {
    Map<String, FigureClaim> first = new TreeMap<>();
    for (FigureClaim claim : claims) {
      material.publisher(claim.passage().page()).ifPresent(p -> first.putIfAbsent(p, claim));
    }
    return first;
  }

  private static Finding judge(
      Material material, List<Retraction> retractions, FigureClaim a, FigureClaim b) {
    String counts = a.figure().counts().isEmpty() ? b.figure().counts() : a.figure().counts();
    String numbers = a.words() + " / " + b.words();
    if (isCorrected(material, retractions, a, b) || isCorrected(material, retractions, b, a)) {
      return finding(
          Verdict.APPARENT, Severity.LOW, counts, a, b, numbers + ": corrected by the publisher");
    }
    if (!FigureFacts.isRunning(a) && a.planned() != b.planned()) {
      return finding(
          Verdict.APPARENT,
          Severity.LOW,
          counts,
          a,
          b,
          numbers + ": one planned, one told as done");
    }
    if (a.scope().differs(b.scope()) && !isRisen(a, b)) {
      return finding(
          Verdict.APPARENT, Severity.LOW, counts, a, b, numbers + ": counted over other places");
    }
    if (!FigureFacts.isRunning(a) && a.hasOtherHours(b)) {
      return finding(
          Verdict.APPARENT, Severity.LOW, counts, a, b, numbers + ": measured at other times");
    }
    if (!FigureFacts.isRunning(a)) {
      return finding(
          Verdict.CONTRADICTION, Severity.HIGH, counts, a, b, numbers + " for the same thing");
    }
    Optional<LocalDate> first = day(a);
    Optional<LocalDate> second = day(b);
    boolean known = first.isPresent() && second.isPresent();
    if (known && !first.equals(second)) {
      FigureClaim later = first.get().isBefore(second.get()) ? b : a;
      FigureClaim earlier = later.equals(a) ? b : a;
      boolean fallen = FigureFacts.isTotal(a) && later.bounds().high() < earlier.bounds().low();
      return finding(
          fallen ? Verdict.TENSION : Verdict.APPARENT,
          fallen ? Severity.MEDIUM : Severity.LOW,
          counts,
          a,
          b,
          numbers
              + (fallen ? ": the later total is the lower one, as of " : ": an update, as of ")
              + a.time().edtf()
              + " and "
              + b.time().edtf());
    }
    if (known && a.timeStated() && b.timeStated()) {
      return finding(
          Verdict.CONTRADICTION,
          Severity.HIGH,
          counts,
          a,
          b,
          numbers + ", both as of " + first.get());
    }
    if (a.passage().page().equals(b.passage().page()) && !a.timeStated() && !b.timeStated()) {
      return finding(
          Verdict.CONTRADICTION,
          Severity.HIGH,
          counts,
          a,
          b,
          numbers + ": one page gives both and tells of no change between them");
    }
    return finding(
        Verdict.TENSION,
        Severity.LOW,
        counts,
        a,
        b,
        numbers + ": the count may have changed; the pages do not fix the hour of both");
  }

  /** "The toll rose to five after three more died": the later total is told as a new one. */
  private static boolean isRisen(FigureClaim a, FigureClaim b) {
    FigureClaim higher = a.bounds().low() > b.bounds().high() ? a : b;
    FigureClaim lower = higher.equals(a) ? b : a;
    Optional<LocalDate> before = day(lower);
    Optional<LocalDate> after = day(higher);
    return FigureFacts.isTotal(a)
        && before.isPresent()
        && after.filter(before.get()::isBefore).isPresent()
        && higher.context().stream().anyMatch(RISES::contains);
  }

  /** The day for which a count holds: "on Tuesday", "by Tuesday". */
  private static Optional<LocalDate> day(FigureClaim claim) {
    boolean open = claim.time().earliest().isEmpty();
    return claim.time() instanceof TimeValue.Day || open ? claim.time().latest() : Optional.empty();
  }

  /** Whether the publisher of both has taken {@code old} back. */
  private static boolean isCorrected(
      Material material, List<Retraction> retractions, FigureClaim old, FigureClaim now) {
    Optional<String> publisher = material.publisher(now.passage().page());
    return publisher.isPresent()
        && publisher.equals(material.publisher(old.passage().page()))
        && retractions.stream().anyMatch(r -> r.takesBack(material, old));
  }

  private static Finding finding(
      Verdict verdict, Severity severity, String about, FigureClaim a, FigureClaim b, String why) {
    return new Finding(
        ContradictionKind.NUMBER, verdict, severity, about, a.passage(), b.passage(), why);
  }
}
