package org.stemma.extract.plain;

import java.util.BitSet;
import java.util.List;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.extract.segment.Openings;
import org.stemma.extract.wording.CleanText;
import org.stemma.extract.wording.ListMark;
import org.stemma.extract.wording.RoundUp;
import org.stemma.text.Span;

/**
 * What a plain page shows at the start of its paragraphs: words that Markdown sets in bold, and on
 * a page whose headline says that it tells several things in short the leads of its items ({@link
 * PrintedLead}).
 *
 * @param page the text of the page
 * @param marks places of the signs of Markdown in it
 * @param clean reads its words
 */
public record PlainOpenings(String page, BitSet marks, CleanText clean) {

  /** Units of the sign of strong words. */
  private static final int STRONG = 2;

  /**
   * Those of all blocks.
   *
   * @param blocks their spans on the page
   * @param running the same blocks in the text of the article
   */
  public Openings of(List<Block> blocks, RunningText running) {
    boolean several =
        running.blocks().stream()
            .filter(block -> block.kind() == BlockKind.TITLE)
            .anyMatch(title -> RoundUp.isNamed(title.span().in(running.text())));
    Openings openings = new Openings();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isBody()) {
        int bold = bold(block.span());
        String words = running.blocks().get(i).span().in(running.text());
        int units = bold == 0 && several ? PrintedLead.units(words) : bold;
        if (units > 0) {
          openings.embolden(i, units);
        }
      }
    }
    return openings;
  }

  /** Units of the words of {@code block} up to the end of its first strong ones; 0 if none are. */
  private int bold(Span block) {
    boolean item = ListMark.opensWithSign(block.in(page));
    int from = item ? block.start() + STRONG : block.start();
    int start = item ? from + STRONG : from;
    if (start < STRONG || !isStrong(start - STRONG)) {
      return 0;
    }
    int end = start;
    while (end + 1 < page.length() && end < block.end() && !isStrong(end)) {
      end++;
    }
    return clean.words(Span.of(block.start(), end)).length();
  }

  /** Whether a sign of strong words stands at {@code at}. */
  private boolean isStrong(int at) {
    return marks.get(at)
        && marks.get(at + 1)
        && (page.startsWith("**", at) || page.startsWith("__", at));
  }
}
