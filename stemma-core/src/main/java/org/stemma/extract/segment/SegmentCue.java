package org.stemma.extract.segment;

/**
 * What stands where a page may be cut into segments, and how much the words of both sides may then
 * have in common.
 *
 * <p>Measured on the development articles of the public set of bodies (104 articles of 6 paragraphs
 * or more): cohesion at 2,379 inner borders against 2,867 borders between pieces of two articles.
 * The share of words in common (of the smaller side) is at the 1st percentile of inner borders 0.05
 * below 80 different words, 0.09 below 160, 0.2 above. Without a name in common, as at 70 of 100
 * foreign borders, it is 0.12. Nine in ten foreign borders of more than 80 words lie below.
 */
enum SegmentCue {
  /**
   * A heading alone: cuts at most one in a hundred inner borders, and only if it is a headline or
   * enough words stand on both sides ({@link HeadlineWords}).
   */
  HEADING(0),
  /** A heading beside a line that signs or dates what stands below, as over entries. */
  SIGNED(0),
  /** A heading over a line that signs and one that dates: these head a report of their own. */
  OWN_HEAD(1),
  /**
   * The time of day over an entry of a live page. On live pages stitched of the public clustering
   * set, recall of borders .21 without this cue, .77 with it; pages of one report that are cut 1 of
   * 60. With one word in common taken for chance recall is .84, pages cut 6 (2026-11-28).
   */
  CLOCK(0),
  /**
   * A heading behind a question that nobody answers. Swept 0 to .1 (`eval stitched`, 2026-11-29):
   * no figure changes, for the pages hold no such question.
   */
  PROMPT(0.05),
  /**
   * A new dateline: reports have one. Swept likewise, F1 of borders on the halves: .1 .879, .907,
   * .15 .882, .911, .2 .886, .913, where one more whole page is cut.
   */
  DATELINE(0.15),
  /**
   * The page's title once more, below paragraphs that are under another heading: what stands
   * between was put in. The same report told twice has 0.6 and more in common. Swept .2 to .5
   * likewise: no figure changes.
   */
  TITLE_AGAIN(0.35);

  /**
   * Fewer paragraphs between title and title are its standfirst and caption. Swept 2 to 5 likewise,
   * with the words of {@link HeadlineWords}: within .0014 of each other.
   */
  static final int PARAGRAPHS_BEFORE_TITLE_AGAIN = 3;

  /** Share in common without a name in common; measured as above. */
  private static final double WITHOUT_COMMON_NAME = 0.12;

  /**
   * Where no name can be told, as in scripts without capitals, which say nothing of whether both
   * sides have one in common. Swept on the stitched pages with their names hidden, F1 of borders on
   * halves and whole pages left whole: .07 .884, .889, .989; .09 .902, .913, .989; .12 .916, .946,
   * .961; .16 .940, .947, .889 (2026-11-29).
   */
  private static final double WITHOUT_NAMES = 0.09;

  /** Words of the smaller side below which the lowest share holds; measured as above. */
  private static final int FEW_WORDS = 80;

  /** Words from which the highest share holds; measured as above. */
  private static final int MANY_WORDS = 160;

  /** Share in common below the fewer words; measured as above. */
  private static final double SHARE_OF_FEW = 0.05;

  /** The same below the more words. */
  private static final double SHARE = 0.09;

  /** The same from these on. */
  private static final double SHARE_OF_MANY = 0.2;

  /** Added to the share of words that both sides may have in common. */
  private final double added;

  SegmentCue(double added) {
    this.added = added;
  }

  /** Whether a page is cut at a border between these words. */
  boolean cuts(BorderWords border) {
    double limit = limit(border.fewer());
    double least = border.knowsNames() ? WITHOUT_COMMON_NAME : WITHOUT_NAMES;
    double adjusted = border.sharesName() ? limit : Math.max(limit, least);
    return border.share() < adjusted + added;
  }

  private static double limit(int words) {
    if (words < FEW_WORDS) {
      return SHARE_OF_FEW;
    }
    return words < MANY_WORDS ? SHARE : SHARE_OF_MANY;
  }
}
