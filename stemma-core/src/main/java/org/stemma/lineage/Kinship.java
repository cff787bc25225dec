package org.stemma.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.similarity.FilledAnew;
import org.stemma.similarity.Parallels;
import org.stemma.similarity.Sentence;

/**
 * What two segments have in common, seen with one of them as the source and the other as the copy.
 *
 * @param copying what the copy has in the very words of the source
 * @param parallels sentences of source (left) and copy (right) that run in parallel
 * @param order passages of source (left) and copy (right) that tell the same in one order
 */
record Kinship(
    Witness source, Witness copy, Copying copying, Parallels parallels, ToldInOrder order) {

  /**
   * Least share of the copy's words that stand in sentences parallel to the source's, and fewest
   * such sentences of a further source. Of 685 pairs of newscluster by two outlets without a run of
   * twelve words .2 lets through 9.
   */
  private static final double PARALLEL = 0.3;

  private static final int FEWEST = 2;

  /**
   * Least share of a text that must be another's very words. Swept from .05 to .4 on the three gold
   * stories (2026-11-22): every edge right from .18 to .28; below come false ones, from .3 two true
   * ones are lost.
   */
  static final double COPIED = 0.22;

  /**
   * Least share of what one source does not explain that must be another's. F1 of edges at .10,
   * .15, .20 on generated corpora (seeds 11 and 12): .936, .940, .942 where all pages state the
   * minute, .812, .817, .819 where some do not. The next three are chosen by judgement.
   */
  static final double FURTHER = 0.15;

  /** Of a text so much at most differs in its mere repetition. */
  private static final double SAME = 0.05;

  /**
   * What it costs to take a text that states no time for the first of all: of many copies any other
   * is as likely. Half of it if the day is stated.
   */
  private static final double LATER = 40;

  /** More than any edge costs: what has kin that can have come before it is no root. */
  private static final double SURELY = 1e4;

  /**
   * What a reading of the source that the copy leaves out weighs beside one that it adds. Of .4 and
   * .15 on one generated corpus (seed 12) .15 found 404 of 497 edges, .4 395.
   */
  private static final double LOSS = 0.15;

  /**
   * Words of a sentence with a name or a number that nobody writes twice by chance. By judgement:
   * on generated corpora (seeds 1 to 3) nothing changes with it or without.
   */
  private static final int WHOLE = 6;

  static Kinship of(Witness source, Witness copy) {
    return new Kinship(
        source,
        copy,
        Copying.of(source, copy),
        Parallels.of(source.sentences(), copy.sentences()),
        ToldInOrder.of(Facts.of(source), Facts.of(copy)));
  }

  /**
   * The kinship of two segments of different pages, if there is any either way; none if one form
   * was filled in for two happenings. What cannot be kin is told apart before anything is aligned.
   */
  static Optional<Kinship> found(WordRuns source, WordRuns copy) {
    Witness a = source.witness();
    Witness b = copy.witness();
    if (a.page().equals(b.page())) {
      return Optional.empty();
    }
    Parallels parallels = Parallels.of(source.sentences(), b.sentences());
    boolean parallel =
        parallels.successions() > 0
            && (parallel(b, parallels) >= PARALLEL
                || parallel(a, parallels.reversed()) >= PARALLEL);
    boolean update = isUpdate(a, b);
    ToldInOrder order = ToldInOrder.of(source.facts(), copy.facts());
    if (!parallel
        && !update
        && !order.isAny()
        && copy.shareIn(source) < COPIED
        && source.shareIn(copy) < COPIED) {
      return Optional.empty();
    }
    Kinship forward = new Kinship(a, b, Copying.of(a, b), parallels, order);
    boolean kin =
        parallel
            || update
            || order.isAny()
            || forward.isKin()
            || Copying.of(b, a).share() >= COPIED;
    return kin && !FilledAnew.is(source.sentences(), b.sentences())
        ? Optional.of(forward)
        : Optional.empty();
  }

  /**
   * Whether two reports of one outlet have a whole sentence in common, word for word: it goes on
   * from its own, however much it tells anew. Other outlets may hit on one sentence; one without a
   * name or a number stands under every report ("Check back for more").
   */
  private static boolean isUpdate(Witness a, Witness b) {
    if (a.publisher().isEmpty() || !a.publisher().equals(b.publisher())) {
      return false;
    }
    Set<Long> told = new HashSet<>();
    a.sentences().stream().filter(Kinship::isTelling).forEach(s -> told.add(s.code()));
    return b.sentences().stream().anyMatch(s -> isTelling(s) && told.contains(s.code()));
  }

  private static boolean isTelling(Sentence sentence) {
    return sentence.size() >= WHOLE && !sentence.marks().isEmpty();
  }

  Kinship reversed() {
    return new Kinship(
        copy, source, Copying.of(copy, source), parallels.reversed(), order.reversed());
  }

  /**
   * Whether one of the two must have been made from the other, or both from a third: by their very
   * words, or by sentences that run in parallel, two of them one after the other in both. Who tells
   * of the same facts on his own may hit on a sentence, but not on its successor.
   */
  boolean isKin() {
    return copying.share() >= COPIED || parallels.successions() > 0 && parallel() >= PARALLEL;
  }

  /** Whether only the order of facts shows it, no words. */
  boolean isByOrder() {
    return order.isAny() && isByOrder(reversed());
  }

  /** The same, for who has the other way already. */
  boolean isByOrder(Kinship reversed) {
    return order.isAny() && !isKin() && !reversed.isKin();
  }

  /** The share in [0,1] of the copy's words that stand in parallel sentences. */
  double parallel() {
    return parallel(copy, parallels);
  }

  private static double parallel(Witness copy, Parallels parallels) {
    double weight = 0;
    for (Parallels.Pair pair : parallels.pairs()) {
      weight += copy.sentences().get(pair.right()).weight();
    }
    return copy.weight() == 0 ? 0 : weight / copy.weight();
  }

  /**
   * The share in [0,1] of the copy's words that are the source's, or stand in sentences parallel to
   * the source's, and that {@code others} do not account for.
   */
  double beyond(List<Kinship> others) {
    Set<Integer> known = explained(others);
    double weight = 0;
    int count = 0;
    for (Parallels.Pair pair : parallels.pairs()) {
      if (!known.contains(pair.right())) {
        weight += copy.sentences().get(pair.right()).weight();
        count++;
      }
    }
    double parallel = count < FEWEST ? 0 : weight / copy.weight();
    return Math.max(parallel, copying.beyond(others.stream().map(Kinship::copying).toList()));
  }

  /** How much the two share: the weight of words and of successions of sentences. */
  double shared() {
    return Math.max(words(parallels), copying.share() * copy.weight())
        + Witness.ORDER * parallels.successions();
  }

  /** What the copy has beyond the source. */
  double added() {
    return Math.max(0, copy.whole() - shared());
  }

  /** What of the source the copy has not. */
  double lost() {
    return Math.max(0, source.whole() - shared());
  }

  /** How much must be explained if the copy was made from the source: 0 for the same text. */
  double cost() {
    return added() + LOSS * lost();
  }

  /**
   * The same if the copy was made from {@code others} too: less the more it explains beyond them.
   */
  double costBeside(List<Kinship> others) {
    Parallels open = parallels.withoutRight(explained(others));
    return LOSS * lost() - words(open) - Witness.ORDER * open.successions();
  }

  private static double words(Parallels parallels) {
    return parallels.pairs().stream().mapToDouble(Parallels.Pair::shared).sum();
  }

  private static Set<Integer> explained(List<Kinship> others) {
    Set<Integer> known = new HashSet<>();
    others.forEach(k -> k.parallels.pairs().forEach(p -> known.add(p.right())));
    return known;
  }

  /** Whether the copy is the source over again. */
  boolean isSame() {
    return added() + lost() <= SAME * copy.whole();
  }

  /** What must be explained of a segment that was made from nothing. */
  static double costOfRoot(Witness witness) {
    boolean timed = witness.text().publishedAt().isPresent();
    double late = timed ? 0 : witness.published().isPresent() ? LATER / 2 : LATER;
    return SURELY + late + (1 - LOSS) * witness.whole();
  }
}
