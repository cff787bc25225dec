package org.stemma.story;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What reports say of their own story. Where few are held, a word that stands in two of them tells
 * much, and one line on the accident of the week before makes two stories one: so a line that
 * mentions the other {@linkplain PassingLines in passing} is left out of the comparison.
 *
 * @param segments what is compared with another story, each without the line in passing
 * @param whole all that they say
 * @param heads plain codes of the names at their heads
 * @param pass whether every one of them mentions the other in passing
 */
record OwnWords(
    List<WeighedSegment> segments, WeighedSegment whole, Set<Integer> heads, boolean pass) {

  /**
   * Names and numbers of no list that tie two though neither says a name from the head of the
   * other: an eyewitness stands at the head of a feature, which names the officer and the minute
   * further down. 3 and 4 give the same on the collections of {@link PassingLines#BESIDE_A_REPORT}.
   */
  private static final int TIED = 4;

  /**
   * What {@code segments} say of their own story beside that of {@code others}.
   *
   * @param known as for {@link PassingLines#of}
   */
  static OwnWords of(
      List<WeighedSegment> segments,
      List<WeighedSegment> others,
      Set<Integer> stock,
      TermWeights weights,
      double known) {
    WeighedSegment other = together(others, weights);
    List<WeighedSegment> own =
        segments.stream()
            .map(
                segment -> {
                  OptionalInt line = PassingLines.of(segment, other, known);
                  return line.isEmpty()
                      ? segment
                      : without(segment, line.getAsInt(), stock, weights);
                })
            .toList();
    boolean pass = true;
    for (int i = 0; i < own.size(); i++) {
      pass &= own.get(i) != segments.get(i);
    }
    return new OwnWords(own, together(own, weights), Heads.of(segments), pass);
  }

  private static WeighedSegment together(List<WeighedSegment> segments, TermWeights weights) {
    if (segments.size() == 1) {
      return segments.get(0);
    }
    WeighedSegment whole = WeighedSegment.together(segments);
    whole.weigh(weights);
    return whole;
  }

  private static WeighedSegment without(
      WeighedSegment segment, int passing, Set<Integer> stock, TermWeights weights) {
    SegmentProfile profile = segment.profile;
    WeighedSegment rest =
        WeighedSegment.of(
            profile, line -> line == passing || line > 0 && stock.contains(profile.line(line)));
    rest.weigh(weights);
    return rest;
  }

  /**
   * Whether both have names of their own, neither says one of the other's, and they have little
   * else in common.
   */
  boolean isApartFrom(OwnWords other) {
    return Heads.areUnknown(heads, other.whole)
        && Heads.areUnknown(other.heads, whole)
        && whole.sharedAnchors(other.whole) < TIED;
  }
}
