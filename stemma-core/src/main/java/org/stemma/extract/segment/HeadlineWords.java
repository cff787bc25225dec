package org.stemma.extract.segment;

import java.util.BitSet;
import org.stemma.article.BlockKind;

/**
 * What the words of a heading show of whether it is the headline of another report or heads a
 * section of the one above. A headline is told by the text below it, and its words are new; the few
 * words over a section ("A troubled ship") sum up what the page has told already, and short
 * sections share few words with the rest of their report by chance.
 *
 * <p>Chosen on 258 public pages with section headings, cut down to a headline and eight first
 * sentences of paragraphs, and on the stitched pages of {@code eval stitched}: without it 47 of the
 * 258 were cut at their own sections (16 and 31 of either half), with it 12 (3, 9) (2026-11-29).
 *
 * @param words of content in the heading
 * @param told how many of them stand in the paragraphs right below
 * @param known how many of them the text before has; with the words of the page's headline that the
 *     text behind has, if that is the headline over the text before
 */
record HeadlineWords(int words, int told, int known) {

  /**
   * A heading of so many words of content is taken for a headline if one of them is told below;
   * where both sides have no word in common, each that is told counts as one more. Swept on 664
   * headings of sections, which are no borders, and 230 borders of digests: with 3, 14 sections are
   * cut and 184 borders found; with 4, 8 and 184; with 5, 3 and 175.
   */
  private static final int HEADLINE = 4;

  /**
   * A heading of so many words of content is a headline if {@link #TOLD} of them are told below and
   * none is known above. With 3, 10 of those sections are cut, with 4, 8; as many borders found.
   */
  private static final int SHORT_HEADLINE = 3;

  /** Words told below that are no chance. */
  private static final int TOLD = 2;

  /** Paragraphs that tell a headline. */
  private static final int LEAD = 2;

  /** A headline has no more different words of content: what has is not asked for. */
  private static final int LONGEST_HEADLINE = 60;

  /**
   * So many words on the shorter side decide without a headline. Swept on those sections and on 114
   * borders under headlines: with 40, 11 sections are cut and 106 borders found; with 80, 10 and
   * 104; with 100, 10 and 103.
   */
  private static final int ENOUGH = 80;

  /**
   * Under a headline that is told, and of which nothing is known above, a report begins if the two
   * sides share less of their words than this, names in common or not. Swept on those sections and
   * digests: with 0, 184 borders are found and 10 sections cut; with .08, 198 and 10; with .12, 203
   * and 10; with .16, 204 and 12.
   */
  private static final double SHARE = 0.12;

  private static final int[] NO_WORDS = {};

  /** Of the heading at {@code at} over what stands between it and {@code last}, on its border. */
  static HeadlineWords at(int at, int last, KeptBlocks kept, BlockWords words, BorderWords border) {
    WordNumbers heading = words.of(kept.number(at));
    BitSet lead = new BitSet();
    for (int i = at + 1; i <= at + LEAD && i < kept.size(); i++) {
      if (kept.block(i).kind() == BlockKind.HEADING) {
        break;
      }
      words.of(kept.number(i)).addTo(lead);
    }
    int known = 0;
    for (int word : heading.words()) {
      known += border.isBefore(word) ? 1 : 0;
    }
    if (last == 0) {
      for (int word : headline(kept, words)) {
        known += border.isBehind(word) ? 1 : 0;
      }
    }
    return new HeadlineWords(heading.size(), heading.in(lead), known);
  }

  /** The words of the page's headline, which stands over its first report. */
  private static int[] headline(KeptBlocks kept, BlockWords words) {
    int title = kept.titleNumber();
    int[] found = title < 0 ? NO_WORDS : words.of(title).words();
    return found.length > LONGEST_HEADLINE ? NO_WORDS : found;
  }

  /**
   * Whether another report begins under the heading.
   *
   * @param apart whether the two sides are apart by their words
   */
  boolean begins(BorderWords border, boolean apart) {
    boolean another = words >= SHORT_HEADLINE && told >= TOLD && known == 0;
    if (another && border.share() < SHARE) {
      return true;
    }
    boolean headline = words >= HEADLINE && told > 0;
    boolean foreign = known == 0 && border.share() == 0 && words + told >= HEADLINE;
    return apart && (another || headline || foreign || border.fewer() >= ENOUGH);
  }
}
