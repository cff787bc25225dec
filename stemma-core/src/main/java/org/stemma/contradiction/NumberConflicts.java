package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    List<Retraction> retractions = Retraction.of(material);
    for (FigureFact fact : FigureFacts.of(material)) {
      for (int i = 0; i < fact.readings().size(); i++) {
        for (int j = i + 1; j < fact.readings().size(); j++) {
          List<FigureClaim> one = fact.readings().get(i);
          List<FigureClaim> other = fact.readings().get(j);
          if (isComparable(one.get(0), other.get(0))) {
            findings.add(judge(material, retractions, one.get(0), other.get(0)));
            findings.addAll(revisions(material, retractions, one, other));
          }
        }
      }
    }
    return findings;
  }

  /**
   * Whether the numbers exclude each other, for one thing: what is measured once (a sentence, a
   * price) is another thing at another place or of others at another time, while a count can be of
   * a part.
   */
  private static boolean isComparable(FigureClaim a, FigureClaim b) {
    boolean elsewhere = !FigureFacts.isRunning(a) && a.scope().differs(b.scope());
    boolean others =
        !a.names().isEmpty()
            && !b.names().isEmpty()
            && a.names().stream().noneMatch(b.names()::contains);
    boolean hanging = FigureFacts.isToll(a) || a.hangsTogether(b);
    return hanging
        && !a.isOfAnotherTime(b)
        && !elsewhere
        && !(others && otherHours(a, b))
        && !a.bounds().compatible(b.bounds());
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
    List<Finding> findings = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (FigureClaim a : one) {
      for (FigureClaim b : other) {
        Optional<String> publisher = material.publisher(a.passage().page());
        boolean samePublisher =
            publisher.isPresent()
                && publisher.equals(material.publisher(b.passage().page()))
                && !a.passage().page().equals(b.passage().page());
        if (samePublisher && !FigureFacts.isRunning(a) && told.add(publisher.get())) {
          findings.add(judge(material, retractions, a, b));
        }
      }
    }
    return findings;
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
    if (a.scope().differs(b.scope())) {
      return finding(
          Verdict.APPARENT, Severity.LOW, counts, a, b, numbers + ": counted over other places");
    }
    if (otherHours(a, b)) {
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
    return finding(
        Verdict.TENSION,
        Severity.LOW,
        counts,
        a,
        b,
        numbers + ": the count may have changed; the pages do not fix the hour of both");
  }

  /** The day for which a count holds: "on Tuesday", "by Tuesday". */
  private static Optional<LocalDate> day(FigureClaim claim) {
    boolean open = claim.time().earliest().isEmpty();
    return claim.time() instanceof TimeValue.Day || open ? claim.time().latest() : Optional.empty();
  }

  /** Whether both sentences name a day or an hour, and none in common. */
  private static boolean otherHours(FigureClaim a, FigureClaim b) {
    Set<String> shared = new HashSet<>(a.hours());
    shared.retainAll(b.hours());
    return !FigureFacts.isRunning(a)
        && !a.hours().isEmpty()
        && !b.hours().isEmpty()
        && shared.isEmpty();
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
    return new Finding(ContradictionKind.NUMBER, verdict, severity, about, a.passage(), b.passage(), why);
  }
}
