package org.stemma.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Figure;
import org.stemma.lexicon.Lexicon;

/**
 * Groups the figures of all pages by the fact they count: like with like, and never across stories.
 *
 * <p>Two figures count the same if they belong to one story, have the same unit and the same
 * measure, and their sentences speak of the same things. A measure that names a state of people
 * (killed, injured, missing ...) tells most of that by itself.
 */
public final class FigureFacts {

  /**
   * Share of content words that the sentences of two figures without a telling measure must have in
   * common. Swept from .01 to .6 on the three gold stories and three invented ones (2026-11-22):
   * nothing changes from .3 to .5; at .25 and below two figures of one story are taken for one (a
   * contradiction is lost and false ones come), at .6 a contradiction and support are lost. A toll
   * needs no share but one word: shares from .01 to .15 gave the same, .2 and more lost support.
   */
  private static final double SAME_MATTER = 0.3;

  /** Measures that grow or shrink while a story goes on: a later number replaces an earlier one. */
  private static final Map<String, String> RUNNING =
      Lexicon.ENGLISH.rows("figures/running-measures.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  /** What is estimated again and again while a story goes on, in whatever unit. */
  private static final Set<String> ESTIMATED = Lexicon.ENGLISH.words("figures/estimated-nouns.txt");

  /** Verbs by which a sum is settled, and no longer estimated. */
  private static final Set<String> SETTLING = Lexicon.ENGLISH.words("figures/settling-verbs.txt");

  /**
   * The facts counted by figures, in order of their first witnesses. Titles and captions that
   * repeat the body are left out.
   */
  public static List<FigureFact> of(Material material) {
    return Groups.of(
            material.figures().current(),
            FigureFacts::kind,
            FigureClaim::context,
            (a, b) -> Math.max(likeness(a, b), retold(material, a, b)))
        .stream()
        .map(group -> new FigureFact(Groups.equal(group, FigureFacts::number)))
        .toList();
  }

  /** Whether a later figure of this kind replaces an earlier one. */
  public static boolean isRunning(FigureClaim claim) {
    boolean estimated =
        claim.local().stream().anyMatch(ESTIMATED::contains)
            && claim.local().stream().noneMatch(SETTLING::contains);
    return isToll(claim.figure()) || estimated;
  }

  /** Whether the figure is a total that does not fall of itself. */
  public static boolean isTotal(FigureClaim claim) {
    return claim.figure().measure().map(RUNNING::get).filter("grows"::equals).isPresent();
  }

  /** Whether the figure says what happened to how many. */
  public static boolean isToll(FigureClaim claim) {
    return isToll(claim.figure());
  }

  /** Whether the figure says what happened to how many. */
  public static boolean isToll(Figure figure) {
    return figure.measure().map(RUNNING::containsKey).orElse(false);
  }

  /** Equal for two figures of one story that state one number of one kind of thing. */
  public static String key(FigureClaim claim) {
    return kind(claim) + " " + number(claim);
  }

  private static List<Object> kind(FigureClaim claim) {
    Figure figure = claim.figure();
    return List.of(claim.story(), figure.unit(), figure.quantity(), figure.measure());
  }

  /** How much two claims are about the same thing, in [0,1]; 0 if they cannot be compared. */
  private static double likeness(FigureClaim a, FigureClaim b) {
    if (a.passage().equals(b.passage())) {
      return 0;
    }
    double overlap = ContentWords.overlap(a.context(), b.context());
    return isToll(a.figure()) || overlap >= SAME_MATTER ? overlap : 0;
  }

  /**
   * How far a page that was made from another outlet's hangs its figure on the same words, however
   * freely it tells the rest: "after inspectors found nine defects", "inspectors discovered 19
   * defects".
   */
  private static double retold(Material material, FigureClaim a, FigureClaim b) {
    boolean same = material.isRetold(a.passage(), b.passage()) && a.hangsKnown(b);
    return same && a.hangsTogether(b) ? ContentWords.overlap(a.context(), b.context()) : 0;
  }

  /** Whether both state one number in one unit, in sentences that share a word. */
  static boolean sameNumber(FigureClaim a, FigureClaim b) {
    return isRelated(a, b) && number(a).equals(number(b));
  }

  /** Whether both state different numbers in one unit, in sentences that share a word. */
  static boolean otherNumber(FigureClaim a, FigureClaim b) {
    return isRelated(a, b) && !number(a).equals(number(b));
  }

  /** Whether the sentences of both speak of the same thing. */
  static boolean isAlike(FigureClaim a, FigureClaim b) {
    return likeness(a, b) > 0;
  }

  private static boolean isRelated(FigureClaim a, FigureClaim b) {
    return (kind(a).equals(kind(b)) || isOneToll(a, b))
        && ContentWords.overlap(a.context(), b.context()) > 0;
  }

  /** "19 injured workers", "injuring 19": one toll of one story, by whatever noun for persons. */
  private static boolean isOneToll(FigureClaim a, FigureClaim b) {
    return isToll(a)
        && a.story().equals(b.story())
        && a.figure().measure().equals(b.figure().measure())
        && a.figure().quantity().equals(b.figure().quantity());
  }

  /** What the figure says: value and bounds. */
  static List<Object> number(FigureClaim claim) {
    Figure figure = claim.figure();
    return List.of(figure.value(), figure.min(), figure.max());
  }
}
