package org.stemma.story;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The line on which a report mentions another story in passing: "it is the second accident of the
 * kind within a week", "before the meeting the council held a minute's silence". A report that goes
 * on with a story tells of it at its head, or comes back to it.
 */
final class PassingLines {

  /**
   * The line from which on a mention may be in passing, 0 the title: some reports name what they go
   * on with in the second line of the text only. By judgement, as the next.
   */
  private static final int FIRST = 3;

  /** Lines that a report has at least, its title too: in a short one no line is in passing. */
  private static final int LEAST = 5;

  /**
   * Where two reports are compared, the other says a smaller share of the words at the head, by
   * weight. In 80 collections each of 8 to 67 articles drawn from newscluster and gva-incidents
   * (2026-12-01) mean BCubed F1 is .895 and .953 with .4 here and for stories, .906 and .956 with
   * .25 for both; pair precision is .94 and .98 with either.
   */
  static final double BESIDE_A_REPORT = 0.25;

  /**
   * The same where stories are compared as wholes, which say more. In the same draws .899 and .955
   * with .4, but with .25 an invented page about a choir joins the story that it mentions.
   */
  static final double BESIDE_A_STORY = 0.4;

  private PassingLines() {}

  /**
   * The one line further down on which stand all names of {@code other} that are not at the head of
   * {@code segment}, if there is such a line and its head tells of something else.
   *
   * @param known the share of the words at its head, by weight in [0,1], from which on {@code
   *     other} tells of the same
   */
  static OptionalInt of(WeighedSegment segment, WeighedSegment other, double known) {
    if (segment.profile.lineCount() < LEAST || Heads.known(segment, other) >= known) {
      return OptionalInt.empty();
    }
    BitSet lines = new BitSet();
    linesOfNames(segment, other).values().stream()
        .filter(on -> on.nextSetBit(0) >= Heads.LINES)
        .forEach(lines::or);
    int first = lines.nextSetBit(0);
    return lines.cardinality() == 1 && first >= FIRST ? OptionalInt.of(first) : OptionalInt.empty();
  }

  /** For each name that both have and few stories share, the lines of {@code segment} it is on. */
  private static Map<Integer, BitSet> linesOfNames(WeighedSegment segment, WeighedSegment other) {
    SegmentProfile profile = segment.profile;
    Map<Integer, BitSet> lines = new HashMap<>();
    for (int line = 0; line < profile.lineCount(); line++) {
      for (int at = profile.from(line); at < profile.to(line); at++) {
        int plain = TermCode.plain(profile.term(at));
        OptionalInt own = segment.code(plain);
        OptionalInt others = other.code(plain);
        if (own.isPresent() && others.isPresent() && isName(own.getAsInt(), others.getAsInt())) {
          lines.computeIfAbsent(plain, code -> new BitSet()).set(line);
        }
      }
    }
    return lines;
  }

  private static boolean isName(int one, int other) {
    return (one & other & TermCode.NUMBER) == 0 && TermWeights.isAnchor(one, other);
  }
}
