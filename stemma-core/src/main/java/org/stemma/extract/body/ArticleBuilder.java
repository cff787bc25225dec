package org.stemma.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.DropReason;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.extract.segment.BlockWords;
import org.stemma.extract.segment.EntryClocks;
import org.stemma.extract.segment.Openings;
import org.stemma.extract.segment.OwnHeads;
import org.stemma.extract.segment.Retold;
import org.stemma.extract.segment.Segmenter;
import org.stemma.extract.tree.BlockOpenings;
import org.stemma.extract.tree.LinkRow;
import org.stemma.extract.tree.TextBlock;
import org.stemma.lexicon.Plurals;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;

/** Writes the sorted blocks of a page as the text, map and blocks of an {@link Article}. */
public final class ArticleBuilder {

  /**
   * Dropped blocks written into the text; the rest is counted in a note. The public pages hold 187
   * blocks on average and 2,615 at most; furniture that matters (credits, boxes in the report)
   * stands early, and a page of links must not swell the text that every later stage reads.
   */
  static final int MAX_DROPPED = 300;

  /** Longer dropped blocks are cut, their length told: nobody cites the terms of use. */
  static final int MAX_DROPPED_LENGTH = 2_000;

  private static final String BORDER = "\n\n";

  private final StringBuilder text;
  private final OffsetMap.Builder map = OffsetMap.builder();
  private final List<Block> blocks = new ArrayList<>();
  private final Openings openings = new Openings();
  private int leftOut;
  private long unitsLeftOut;

  /**
   * @param units of the text, about
   */
  private ArticleBuilder(int units) {
    this.text = new StringBuilder(units);
  }

  /**
   * @param found the blocks of the page, in its order
   * @param sorted the verdicts on them
   * @param shown what the markup shows at their starts
   * @param notes what is told of the page
   */
  public static Article build(
      Page page,
      List<TextBlock> found,
      SortedBlocks sorted,
      BlockOpenings shown,
      Metadata metadata,
      Optional<String> language,
      List<String> notes) {
    ArticleBuilder builder = new ArticleBuilder(units(found));
    builder.write(page, found, sorted, shown);
    return builder.article(page, metadata, language, notes);
  }

  /** Those of all blocks and the borders between them. */
  private static int units(List<TextBlock> blocks) {
    int units = 0;
    for (TextBlock block : blocks) {
      units += block.text().length() + BORDER.length();
    }
    return units;
  }

  private void write(Page page, List<TextBlock> found, SortedBlocks sorted, BlockOpenings shown) {
    int left = MAX_DROPPED;
    Span[] spans = new Span[found.size()];
    int end = 0;
    for (int i = 0; i < spans.length; i++) {
      TextBlock block = found.get(i);
      Optional<DropReason> reason = sorted.dropped(i);
      if (shown.isRuled(i)) {
        openings.rule(blocks.size());
      }
      if (shown.isEntry(i)) {
        openings.entry(blocks.size());
      }
      if (reason.isPresent() && left == 0) {
        leftOut++;
        unitsLeftOut += block.text().length();
      } else if (reason.isPresent()) {
        boolean cut = block.text().length() > MAX_DROPPED_LENGTH;
        for (TextBlock item : cut ? List.of(cut(block)) : LinkRow.items(block, page.text())) {
          Span span = append(item, end);
          spans[i] = spans[i] == null ? span : spans[i];
          end = item.original().end();
          int units = cut ? block.text().length() : span.length();
          blocks.add(Block.dropped(span, reason.get(), units));
        }
        left--;
      } else {
        if (shown.bold(i) > 0) {
          openings.embolden(blocks.size(), shown.bold(i));
        }
        spans[i] = append(block, end);
        end = block.original().end();
        int repeated = sorted.repeats(i);
        Optional<Span> earlier =
            repeated < 0 ? Optional.empty() : Optional.ofNullable(spans[repeated]);
        blocks.add(new Block(spans[i], sorted.kind(i), Optional.empty(), earlier));
      }
    }
  }

  private Article article(
      Page page, Metadata metadata, Optional<String> language, List<String> notes) {
    List<String> all = new ArrayList<>(notes);
    if (leftOut > 0) {
      all.add(
          Plurals.ENGLISH.counted(leftOut, "more block")
              + " outside the report, "
              + Plurals.ENGLISH.counted(unitsLeftOut, "character")
              + (leftOut == 1 ? ", was left out of the text" : ", were left out of the text"));
    }
    String written = text.toString();
    OffsetMap offsets = map.build();
    List<Block> timed = EntryClocks.mark(written, blocks);
    BlockWords words = new BlockWords(written, timed, language);
    List<Block> headed = OwnHeads.mark(timed, words);
    List<Block> marked = Retold.mark(headed, words);
    List<Segment> segments = Segmenter.segments(page.name(), marked, words, openings);
    return new Article(page, written, offsets, marked, segments, metadata, language, all);
  }

  /** The beginning of the block; no character that is written as two units is cut in two. */
  private static TextBlock cut(TextBlock block) {
    boolean inside = Character.isHighSurrogate(block.text().charAt(MAX_DROPPED_LENGTH - 1));
    return block.part(0, inside ? MAX_DROPPED_LENGTH - 1 : MAX_DROPPED_LENGTH);
  }

  private Span append(TextBlock block, int before) {
    if (!text.isEmpty()) {
      text.append(BORDER);
      int start = block.original().start();
      map.replace(BORDER.length(), Span.of(before, Math.max(before, start)));
    }
    Span span = Span.of(text.length(), text.length() + block.text().length());
    text.append(block.text());
    block.appendTo(map);
    return span;
  }
}
