package org.stemma.extract.body;

import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.extract.tree.PageTree;

/**
 * What blocks are by the elements around them: the nearest that frames text says it, and a
 * paragraph anywhere inside a quotation is one. Each element is looked at once, however many blocks
 * it holds and however deep they stand. One page; not thread-safe.
 */
final class BlockKinds {

  private final PageTree tree;
  private final @Nullable BlockKind[] kinds;
  private final boolean[] quoted;

  BlockKinds(PageTree tree) {
    this.tree = tree;
    this.kinds = new BlockKind[tree.size()];
    this.quoted = new boolean[tree.size()];
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
          case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
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
