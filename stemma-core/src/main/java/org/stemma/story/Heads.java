package org.stemma.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The heads of reports, which say what each is about. Stories that are alike in kind alone, two
 * accidents of one kind, share words, the office that looks into both and at times a number; but
 * names stand at the heads of both, and each never says one of the other's.
 */
final class Heads {

  /** The title and the first line of the text. By judgement, not swept. */
  static final int LINES = 2;

  /**
   * Names that tell what a report is about, at least. In the draws of {@link
   * PassingLines#BESIDE_A_REPORT}, with .4 there, 1 had BCubed F1 .891 and .950 where 2 has .895
   * and .953.
   */
  private static final int NAMES = 2;

  private Heads() {}

  /** Plain codes of the names at the heads of {@code segments}. */
  static Set<Integer> of(List<WeighedSegment> segments) {
    Set<Integer> names = new HashSet<>();
    for (WeighedSegment segment : segments) {
      SegmentProfile profile = segment.profile;
      IntStream.range(0, end(profile))
          .map(profile::term)
          .filter(code -> TermCode.kind(code) == TermCode.NAME && TermWeights.isAnchor(code))
          .forEach(code -> names.add(TermCode.plain(code)));
    }
    return names;
  }

  /** The share of the words at the head, by weight in [0,1], that {@code other} says too. */
  static double known(WeighedSegment segment, WeighedSegment other) {
    Set<Integer> seen = new HashSet<>();
    double known = 0;
    double all = 0;
    SegmentProfile profile = segment.profile;
    for (int at = 0; at < end(profile); at++) {
      int plain = TermCode.plain(profile.term(at));
      if (seen.add(plain)) {
        double weight = segment.weight(plain);
        all += weight;
        known += other.holds(plain) ? weight : 0;
      }
    }
    return all == 0 ? 0 : known / all;
  }

  private static int end(SegmentProfile profile) {
    return profile.to(Math.min(LINES, profile.lineCount()) - 1);
  }

  /** Whether there are names enough, and {@code other} says none of them. */
  static boolean areUnknown(Set<Integer> names, WeighedSegment other) {
    return names.size() >= NAMES && names.stream().noneMatch(other::holds);
  }
}
