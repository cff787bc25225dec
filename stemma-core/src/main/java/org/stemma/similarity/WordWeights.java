package org.stemma.similarity;

import java.util.Set;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;

/** How much a word of a sentence says, by how rare it is in English. */
final class WordWeights {

  /**
   * Words of grammar say little; of 0 and .15 F1 on MSRP was .841 at both, accuracy .7738, .7740.
   */
  private static final double FUNCTION = 0.15;

  /**
   * Size class from which on a word counts in full. F1 on MSRP, fitted to one half and tried on the
   * other by a script that is not part of the project: 40 .841, 60 .840, one weight for all .839.
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
