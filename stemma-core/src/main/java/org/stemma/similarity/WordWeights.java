package org.stemma.similarity;

import java.util.Set;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;

/** How much a word of a sentence says, by how rare it is in English. */
final class WordWeights {

  /** Words of grammar say little; swept 0 and .15 on MSRP: F1 by fitted weights .839, .841. */
  private static final double FUNCTION = 0.15;

  /**
   * Size class from which on a word counts in full. With 60 in place of 40 F1 on MSRP is .840, with
   * one weight for all words .839, against .841.
   */
  private static final double FULL = 40;

  private static final Set<String> FUNCTION_WORDS = Lexicon.ENGLISH.words("function-words.txt");

  private WordWeights() {}

  /** Above 0, 1 at most. */
  static double of(String form) {
    return FUNCTION_WORDS.contains(form)
        ? FUNCTION
        : Math.min(1, CommonWords.ENGLISH.smallClass(form) / FULL);
  }
}
