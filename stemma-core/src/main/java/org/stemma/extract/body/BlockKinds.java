package org.stemma.extract.body;

import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;

/**
 * What blocks are by the elements around them: the nearest that frames text says it, and a
 * paragraph anywhere inside a quotation is one. A heading whose end tag was forgotten holds the
 * report: only its first block is one. Running text in the cell of a table is a paragraph, for the
 * table lays out the page then, and so is preformatted text that ends as sentences do. Each element
 * is looked at once, however many blocks it holds and however deep they stand. One page; not
 * thread-safe.
 */
final class BlockKinds {

  /** Paragraphs behind its first block that no heading holds: one is a standfirst. By judgement. */
  private static final int SWALLOWED = 2;

  /** Blocks of a heading that are looked at: a bound on work, by judgement. */
  private static final int LOOKED_AT = 20;

  private final PageTree tree;
  private final @Nullable BlockKind[] kinds;
  private final boolean[] quoted;

  BlockKinds(PageTree tree) {
    this.tree = tree;
    this.kinds = new BlockKind[tree.size()];
    this.quoted = new boolean[tree.size()];
  }

  /** The kind of block {@code number}. */
  BlockKind ofBlock(int number) {
    int owner = tree.blocks().get(number).owner();
    BlockKind kind = of(owner);
    if ((kind == BlockKind.TABLE || kind == BlockKind.PREFORMATTED) && isRunning(number)) {
      return BlockKind.PARAGRAPH;
    }
    return kind == BlockKind.PARAGRAPH
            && tree.headingLevel(owner) > 0
            && tree.firstBlock(owner) == number
        ? BlockKind.HEADING
        : kind;
  }

  private boolean isRunning(int number) {
    TextBlock block = tree.blocks().get(number);
    return block.isRunning() && block.text().indexOf('\t') < 0;
  }

  /** Whether the heading holds running text, as one does that is not closed. */
  private boolean hasSwallowed(int heading) {
    int first = tree.firstBlock(heading);
    int end = Math.min(tree.endBlock(heading), first + LOOKED_AT);
    int running = 0;
    for (int i = first + 1; i < end && running < SWALLOWED; i++) {
      running += isRunning(i) ? 1 : 0;
    }
    return running >= SWALLOWED;
  }

  /** The kind of a block that stands right inside {@code element}. */
  BlockKind of(int element) {
    if (element < 0) {
      return BlockKind.PARAGRAPH;
    }
    BlockKind known = kinds[element];
    if (known != null) {
      return known;
    }
    int parent = tree.parent(element);
    BlockKind around = of(parent); // no page nests deeper than Markup's 512 elements
    String name = tree.name(element);
    boolean inQuotation = parent >= 0 && quoted[parent];
    BlockKind kind =
        switch (name) {
          case "h1", "h2", "h3", "h4", "h5", "h6" ->
              hasSwallowed(element) ? BlockKind.PARAGRAPH : BlockKind.HEADING;
          case "li", "dt", "dd" -> BlockKind.LIST_ITEM;
          case "blockquote" -> BlockKind.QUOTATION;
          case "td", "th", "tr" -> BlockKind.TABLE;
          case "figure", "figcaption" -> BlockKind.CAPTION;
          case "pre" -> BlockKind.PREFORMATTED;
          case "p", "summary" -> inQuotation ? BlockKind.QUOTATION : BlockKind.PARAGRAPH;
          default -> around;
        };
    kinds[element] = kind;
    quoted[element] = inQuotation || name.equals("blockquote");
    return kind;
  }
}
