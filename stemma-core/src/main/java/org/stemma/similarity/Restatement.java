package org.stemma.similarity;

import org.stemma.syntax.WordVectors;

/**
 * Whether one sentence says in other words what another does.
 *
 * <p>Eleven measures of the pair are weighed by a logistic regression. Its weights were fitted to
 * one half of the public MSRP pairs (Dolan and Brockett 2005): accuracy .764 and F1 .832 there,
 * .783 and .850 on the other half; fitted to each half and tried on the other, .773 and .841 of all
 * (2026-11-30). The measures were chosen among 41 by leaving out what changed that least, and the
 * weights fitted, by scripts that are not part of the project; there the best choice without word
 * vectors had .759 and .837.
 *
 * @param likelihood that it does, 0 to 1
 * @param differs whether each has a number in digits that the other lacks, or each a name
 * @param agreed whether both have the same numbers, names, denials and modality, and no opposites
 */
public record Restatement(double likelihood, boolean differs, boolean agreed) {

  /** As the regression means it. */
  private static final double LIKELY = 0.5;

  /** Longer sentences are not in the set that the weights were fitted to. */
  private static final int MOST_WORDS = 40;

  /**
   * For two that differ in numbers or names. The least, of .80, .85, .86, .88, .90 and .92, above
   * which .95 of them are right on one half; .94 on the other.
   */
  private static final double SURE = 0.88;

  /** Names only one has, at most; more tell nothing further. By judgement. */
  private static final int MOST_NAMES = 4;

  private static final double BIAS = -9.74;
  private static final double LETTERS = 7.57;
  private static final double NEGATED = -0.87;
  private static final double EACH_WORD = -1.82 / 40;

  /** Few runs in common are those of two reports of one thing, nearly all those of one sentence. */
  private static final double RUNS = -6.34;

  private static final double RUNS_SQUARED = 4.44;
  private static final double MORE_COUNTED = -0.22;
  private static final double EACH_NAME = 0.16;
  private static final double SEQUENCE = 5.06;
  private static final double WORDS = 3.31;
  private static final double NEARNESS = 2.21;
  private static final double ADDED = -4.81;

  /**
   * Compares two sentences; symmetric.
   *
   * @param vectors tell which words are near; {@link WordVectors#NONE} leaves equal words alone
   */
  public static Restatement of(String one, String other, WordVectors vectors) {
    return of(Wording.of(one), Wording.of(other), vectors);
  }

  /** The same for sentences that are compared with many. */
  public static Restatement of(Wording one, Wording other, WordVectors vectors) {
    SentencePair pair = SentencePair.of(one, other, vectors);
    if (pair.isEmpty()) {
      return new Restatement(0, false, false);
    }
    double runs = pair.runs();
    double sum =
        BIAS
            + LETTERS * pair.letters()
            + (pair.isOneNegated() ? NEGATED : 0)
            + EACH_WORD * Math.min(MOST_WORDS, pair.length())
            + RUNS * runs
            + RUNS_SQUARED * runs * runs
            + (pair.isOneMoreCounted() ? MORE_COUNTED : 0)
            + EACH_NAME * Math.min(MOST_NAMES, pair.namesApart())
            + SEQUENCE * pair.sequence()
            + WORDS * pair.words()
            + NEARNESS * pair.nearness()
            + ADDED * pair.added();
    return new Restatement(
        1 / (1 + StrictMath.exp(-sum)), pair.differs(), one.terms().agree(other.terms()));
  }

  /** Whether the two more likely say the same than not. */
  public boolean isLikely() {
    return likelihood > LIKELY;
  }

  /** Whether they say the same, also if numbers or names tell otherwise: a far stricter reading. */
  public boolean isSure() {
    return likelihood > (differs ? SURE : LIKELY);
  }

  /**
   * Whether one may stand for the other where words are adopted for a fact: likely, and neither has
   * a number (14 and "fourteen" are one), a name, a denial ("won't") or a modal verb alone, nor one
   * the opposite of the other ("rose", "fell"). A copy that turns a number is as like its source as
   * can be. Of the public MSRP pairs this takes 203 for the same without vectors, 199 rightly
   * (2026-11-30). By English lists: of other languages only digits and capitals are asked.
   */
  public boolean isInterchangeable() {
    return isLikely() && agreed;
  }
}
