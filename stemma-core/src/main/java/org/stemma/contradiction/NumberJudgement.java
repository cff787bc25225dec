package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFacts;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.time.TimeValue;

/**
 * How far two numbers for one fact exclude each other: a count that grows while the story goes on
 * is only contradicted by another count of the same hour; a later one replaces it, which is told as
 * an update.
 *
 * @param why behind both numbers, for instance {@code " for the same thing"}
 */
record NumberJudgement(Verdict verdict, Severity severity, String why) {

  private static final Set<String> MOVES = Lexicon.ENGLISH.words("number-moves.txt");

  /**
   * The judgement of {@code a} and {@code b}.
   *
   * @param corrected whether the publisher of both has taken one of them back
   */
  static NumberJudgement of(FigureClaim a, FigureClaim b, boolean corrected) {
    boolean running = FigureFacts.isRunning(a);
    if (corrected) {
      return apparent(": corrected by the publisher");
    }
    if (!running && a.planned() != b.planned()) {
      return apparent(": one planned, one told as done");
    }
    if (!running && a.allowed() != b.allowed()) {
      return apparent(": one allowed or foreseen, one told as there");
    }
    if (a.scope().differs(b.scope()) && !isRisen(a, b)) {
      return apparent(": counted over other places");
    }
    if (!running && (a.hasOtherHours(b) || isOfOtherTimes(a, b))) {
      return apparent(": measured at other times");
    }
    if (!running && (isMovedFrom(a, b) || isMovedFrom(b, a))) {
      return apparent(": an update, told as a change");
    }
    return running ? running(a, b) : contradiction(" for the same thing");
  }

  /** "Rose to 6.10 metres", "fell to 5.20"; "sent 200 men on Wednesday", "has 180". */
  private static boolean isOfOtherTimes(FigureClaim a, FigureClaim b) {
    Set<String> one = moves(a);
    Set<String> other = moves(b);
    boolean turned = !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    return turned || a.isOfMomentBefore(b) || b.isOfMomentBefore(a);
  }

  private static Set<String> moves(FigureClaim claim) {
    return claim.local().stream().filter(MOVES::contains).collect(Collectors.toSet());
  }

  /**
   * The judgement of two numbers of which one page was made from the other: on one day, or on days
   * that are not known, the copy has another number than its source. A higher total on the page
   * that came out on a later day is the count brought up to date.
   */
  static NumberJudgement miscopied(
      Material material, FigureClaim a, FigureClaim b, boolean corrected) {
    NumberJudgement judgement = of(a, b, corrected);
    if (judgement.verdict() != Verdict.APPARENT && isBroughtUp(material, a, b)) {
      return apparent(": an update, on a page of a later day that was made from the other");
    }
    boolean later = day(a).isPresent() && day(b).isPresent() && !day(a).equals(day(b));
    return judgement.verdict() == Verdict.TENSION && !later
        ? contradiction(": one page was made from the other and gives another number")
        : judgement;
  }

  /** Of two numbers that one page tells as a change from the one to the other. */
  static NumberJudgement moved() {
    return apparent(": an update, told as a change");
  }

  /** Whether the verb of the figure tells that the number was changed. */
  static boolean isMove(FigureClaim claim) {
    return claim.local().stream().anyMatch(MOVES::contains);
  }

  private static NumberJudgement running(FigureClaim a, FigureClaim b) {
    Optional<LocalDate> first = day(a);
    Optional<LocalDate> second = day(b);
    boolean known = first.isPresent() && second.isPresent();
    if (known && !first.equals(second)) {
      FigureClaim later = first.get().isBefore(second.get()) ? b : a;
      FigureClaim earlier = later.equals(a) ? b : a;
      boolean fallen = FigureFacts.isTotal(a) && later.bounds().high() < earlier.bounds().low();
      String times = a.time().edtf() + " and " + b.time().edtf();
      return fallen
          ? new NumberJudgement(
              Verdict.TENSION,
              Severity.MEDIUM,
              ": the later total is the lower one, as of " + times)
          : apparent(": an update, as of " + times);
    }
    if (known && a.timeStated() && b.timeStated()) {
      return contradiction(", both as of " + first.get());
    }
    if (a.passage().page().equals(b.passage().page()) && !a.timeStated() && !b.timeStated()) {
      return contradiction(": one page gives both and tells of no change between them");
    }
    return new NumberJudgement(
        Verdict.TENSION,
        Severity.LOW,
        ": the count may have changed; the pages do not fix the hour of both");
  }

  private static NumberJudgement apparent(String why) {
    return new NumberJudgement(Verdict.APPARENT, Severity.LOW, why);
  }

  private static NumberJudgement contradiction(String why) {
    return new NumberJudgement(Verdict.CONTRADICTION, Severity.HIGH, why);
  }

  /**
   * "Raised its offer to 80,000": what another page tells of no later day is what it was before.
   */
  private static boolean isMovedFrom(FigureClaim before, FigureClaim after) {
    boolean moved = isMove(after) && !isMove(before);
    boolean later =
        day(before).flatMap(first -> day(after).map(second -> first.isAfter(second))).orElse(false);
    return moved && !later;
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
        && higher.context().stream().anyMatch(MOVES::contains);
  }

  /** Whether the higher of two totals is told on a page that came out on a later day. */
  private static boolean isBroughtUp(Material material, FigureClaim a, FigureClaim b) {
    FigureClaim higher = a.bounds().low() > b.bounds().low() ? a : b;
    FigureClaim lower = higher.equals(a) ? b : a;
    Optional<LocalDate> before = material.published(lower.passage().page());
    Optional<LocalDate> after = material.published(higher.passage().page());
    return FigureFacts.isTotal(a)
        && before.isPresent()
        && after.filter(before.get()::isBefore).isPresent();
  }

  /** The day for which a count holds: "on Tuesday", "by Tuesday". */
  static Optional<LocalDate> day(FigureClaim claim) {
    boolean open = claim.time().earliest().isEmpty();
    return claim.time() instanceof TimeValue.Day || open ? claim.time().latest() : Optional.empty();
  }
}
