package org.stemma.story;

/**
 * Tells apart segments of two days for which one form was filled in: what is neither name nor
 * number they say in the same words, and most names and numbers are others. Who retells a happening
 * on another day keeps its names and changes the words; who copies keeps both.
 */
final class FormsApart {

  /**
   * Least cosine of the words that are neither names nor numbers. Swept .3 to .75 on gva-incidents
   * and newscluster: from .6 on no score falls, and .6 is best (pair F1 .807, .806 without the
   * rule; .801 at .3).
   */
  private static final double ALIKE = 0.6;

  /** Names and numbers that each has for itself, at least. By judgement on invented forms. */
  private static final int FEWEST = 4;

  /** So many for each that both have, at least; .5, .75 and 1 score the same on both sets. */
  private static final double OWN = 0.75;

  private FormsApart() {}

  static boolean are(WeighedSegment a, WeighedSegment b) {
    if (a.profile.day().isEmpty()
        || b.profile.day().isEmpty()
        || a.profile.day().equals(b.profile.day())) {
      return false;
    }
    double words = 0;
    double wordsOfA = 0;
    double wordsOfB = 0;
    int ownOfA = 0;
    int ownOfB = 0;
    int kept = 0;
    int i = 0;
    int j = 0;
    while (i < a.codes.length || j < b.codes.length) {
      int order = order(a, i, b, j);
      boolean particular = order <= 0 && a.isParticular(i) || order >= 0 && b.isParticular(j);
      if (particular) {
        kept += order == 0 ? 1 : 0;
        ownOfA += order < 0 ? 1 : 0;
        ownOfB += order > 0 ? 1 : 0;
      } else {
        double ofA = order <= 0 ? a.weights[i] * a.often(i) : 0;
        double ofB = order >= 0 ? b.weights[j] * b.often(j) : 0;
        words += ofA * ofB;
        wordsOfA += ofA * ofA;
        wordsOfB += ofB * ofB;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int own = Math.min(ownOfA, ownOfB);
    return own >= FEWEST && own >= OWN * kept && words >= ALIKE * Math.sqrt(wordsOfA * wordsOfB);
  }

  private static int order(WeighedSegment a, int i, WeighedSegment b, int j) {
    if (i == a.codes.length) {
      return 1;
    }
    return j == b.codes.length
        ? -1
        : Integer.compare(TermCode.plain(a.codes[i]), TermCode.plain(b.codes[j]));
  }
}
