package org.stemma.story;

import java.util.Arrays;
import java.util.List;

/**
 * How much a shared word tells among the segments at hand: minus the logarithm of the share of them
 * that hold it, blended with what is known of the language beforehand. Immutable.
 */
final class TermWeights {

  /**
   * Segments that the expected shares weigh as much as; 10 and 200 did no better on newscluster.
   */
  private static final double TRUST = 50;

  /**
   * The same of a single segment: what many of a few pages name tells little. Drawn with {@link
   * Likeness#FEW_ANCHORS}.
   */
  static final double FEW_TRUST = 15;

  /**
   * A few pages are mostly picked for their topic, so words of the topic are to be expected in all
   * of them: so many times the share they have in all reports, falling to one at {@link #ENOUGH}
   * segments. Names and numbers of no list are the happening's own. Swept 20, 10 and 5 on
   * collections of 8 to 90 articles drawn from newscluster and gva-incidents (2026-11-30), with 8,
   * 6, -4 for segments that share no anchor, one or more ({@link Likeness} has 5, 2, -4 now): mean
   * BCubed F1 .879, .886, .894, but with 10 and less invented meetings of the same well-known
   * people on two days become one.
   */
  private static final double LIFT = 20;

  private static final double ENOUGH = 100;

  /** Names that are commoner words elsewhere ("Port", "Hotel") are nobody's own. */
  private static final double UNCOMMON = 0.01;

  private static final double UNLISTED = WordExpectation.RARE;

  private final int[] codes;
  private final int[] counts;
  private final int segments;

  private TermWeights(int[] codes, int[] counts, int segments) {
    this.codes = codes;
    this.counts = counts;
    this.segments = segments;
  }

  /**
   * @param profiles distinct plain codes of each segment
   */
  static TermWeights of(List<int[]> profiles) {
    int[] all = new int[profiles.stream().mapToInt(p -> p.length).sum()];
    int end = 0;
    for (int[] profile : profiles) {
      System.arraycopy(profile, 0, all, end, profile.length);
      end += profile.length;
    }
    Arrays.sort(all);
    int distinct = 0;
    int[] counts = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[distinct] = all[i];
        distinct++;
      }
      counts[distinct - 1]++;
    }
    return new TermWeights(
        Arrays.copyOf(all, distinct), Arrays.copyOf(counts, distinct), profiles.size());
  }

  /** In what share of all segments, in (0,1], the word is to be expected by experience. */
  static double expected(int code) {
    return WordExpectation.ENGLISH.ofCode(code);
  }

  /** Whether it is a name or number that few stories share: in no list of names or years. */
  static boolean isAnchor(int code) {
    return TermCode.kind(code) != 0 && expected(code) <= UNCOMMON;
  }

  /**
   * Whether two that hold one word have it for a name of few stories: where it opens a sentence in
   * one, the other shows that it is one.
   */
  static boolean isAnchor(int one, int other) {
    return isAnchor(one) && isAnchor(other)
        || (isAnchor(one) || isAnchor(other)) && expected(one) <= UNLISTED;
  }

  /** 1 for a single segment, 0 from {@link #ENOUGH} on: how little the segments tell of words. */
  double few() {
    return Math.max(0, 1 - segments / ENOUGH);
  }

  /** The number of segments that hold the word, under any kind. */
  int segments(int code) {
    int at = Arrays.binarySearch(codes, TermCode.plain(code));
    return at < 0 ? 0 : counts[at];
  }

  /** The weight of a word: 0 for one of all segments, the higher the rarer. */
  double of(int code) {
    double expected = expected(code);
    if (!isAnchor(code)) {
      expected = Math.min(1, expected * Math.pow(LIFT, few()));
    }
    double trust = TRUST + few() * (FEW_TRUST - TRUST);
    double share = (segments(code) + trust * expected) / (segments + trust);
    return Math.max(0, -Math.log(share));
  }
}
