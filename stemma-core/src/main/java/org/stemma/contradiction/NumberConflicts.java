package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Figure;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFact;
import org.stemma.claim.FigureFacts;
import org.stemma.claim.Material;
import org.stemma.lexicon.Plurals;
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
    for (FigureFact fact : FigureFacts.of(material)) {
      for (int i = 0; i < fact.readings().size(); i++) {
        for (int j = i + 1; j < fact.readings().size(); j++) {
          List<FigureClaim> one = fact.readings().get(i);
          List<FigureClaim> other = fact.readings().get(j);
          if (!one.get(0).bounds().compatible(other.get(0).bounds())) {
            findings.add(judge(one.get(0), other.get(0)));
            findings.addAll(revisions(material, one, other));
          }
        }
      }
    }
    return findings;
  }

  /**
   * An outlet that first said the one and later the other: told besides the first witnesses, unless
   * the count is one that grows.
   */
  private static List<Finding> revisions(
      Material material, List<FigureClaim> one, List<FigureClaim> other) {
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
          findings.add(judge(a, b));
        }
      }
    }
    return findings;
  }

  private static Finding judge(FigureClaim a, FigureClaim b) {
    String counts = a.figure().counts().isEmpty() ? b.figure().counts() : a.figure().counts();
    String numbers = number(a.figure()) + " / " + number(b.figure());
    if (FigureFacts.isRunning(a) && otherPlace(a, b)) {
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
    boolean known = isDay(a.time()) && isDay(b.time());
    if (known && !a.time().equals(b.time())) {
      return finding(
          Verdict.APPARENT,
          Severity.LOW,
          counts,
          a,
          b,
          numbers + ": an update, as of " + a.time().edtf() + " and " + b.time().edtf());
    }
    if (known && a.timeStated() && b.timeStated()) {
      return finding(
          Verdict.CONTRADICTION,
          Severity.HIGH,
          counts,
          a,
          b,
          numbers + ", both as of " + a.time().edtf());
    }
    return finding(
        Verdict.TENSION,
        Severity.LOW,
        counts,
        a,
        b,
        numbers + ": the count may have grown; the pages do not fix the hour of both");
  }

  private static boolean isDay(TimeValue time) {
    return time instanceof TimeValue.Day;
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

  /** Whether each names a place that the other does not, and they share none. */
  private static boolean otherPlace(FigureClaim a, FigureClaim b) {
    Set<String> shared = new HashSet<>(a.places());
    shared.retainAll(b.places());
    return !a.places().isEmpty() && !b.places().isEmpty() && shared.isEmpty();
  }

  private static Finding finding(
      Verdict verdict, Severity severity, String about, FigureClaim a, FigureClaim b, String why) {
    return new Finding("number", verdict, severity, about, a.passage(), b.passage(), why);
  }

  private static String number(Figure figure) {
    String unit = figure.unit().orElse("");
    if (figure.value().isPresent()) {
      return Plurals.ENGLISH.counted(plain(figure.value().getAsDouble()), unit);
    }
    String low = figure.min().isPresent() ? "from " + plain(figure.min().getAsDouble()) : "";
    String high = figure.max().isPresent() ? "up to " + plain(figure.max().getAsDouble()) : "";
    return Plurals.ENGLISH.counted((low + " " + high).strip(), unit);
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
