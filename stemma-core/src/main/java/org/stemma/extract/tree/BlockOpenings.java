package org.stemma.extract.tree;

import java.util.BitSet;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.wording.LineForm;
import org.stemma.text.Span;

/**
 * What the markup shows at the start of the blocks of a page: rules across the page ({@code hr}),
 * and words that are bold or larger than the text ({@code b}, {@code strong}, {@code big}, {@code
 * font size="5"}). Immutable but for its arrays, which are not given out.
 */
public final class BlockOpenings {

  /** Nothing is shown at any block. */
  public static final BlockOpenings NONE = new BlockOpenings(0);

  /**
   * Units of the sign of an item before what is bold in it, blank and reference among them. By
   * judgement.
   */
  private static final int LONGEST_SIGN = 20;

  private final BitSet ruled;
  private final int[] bold;

  /** Blocks where entries of a live blog begin. */
  private final BitSet entries;

  private BlockOpenings(int blocks) {
    this(new BitSet(), new int[blocks], new BitSet());
  }

  private BlockOpenings(BitSet ruled, int[] bold, BitSet entries) {
    this.ruled = ruled;
    this.bold = bold;
    this.entries = entries;
  }

  /**
   * The same with entries of a live blog ({@link EntryStarts}), or reports of their own ({@link
   * OwnArticles}), that begin at {@code blocks}.
   */
  public BlockOpenings withEntries(BitSet blocks) {
    return new BlockOpenings(ruled, bold, (BitSet) blocks.clone());
  }

  public static BlockOpenings of(PageTree tree) {
    BlockOpenings openings = new BlockOpenings(tree.blocks().size());
    for (int i = 0; i < tree.size(); i++) {
      switch (tree.name(i)) {
        case "hr" -> openings.ruled.set(tree.firstBlock(i));
        case "b", "strong", "big" -> openings.embolden(tree, i);
        case "font" -> {
          if (isLarge(tree.attribute(i, Attribute.SIZE))) {
            openings.embolden(tree, i);
          }
        }
        default -> {}
      }
    }
    return openings;
  }

  /** Whether a size of {@code font} is larger than that of running text, which is 3 or less. */
  private static boolean isLarge(String size) {
    return size.length() == 1 && size.charAt(0) >= '4' && size.charAt(0) <= '7'
        || size.length() == 2 && size.charAt(0) == '+' && Character.isDigit(size.charAt(1));
  }

  private void embolden(PageTree tree, int element) {
    int block = tree.firstBlock(element);
    if (block >= bold.length) {
      return;
    }
    Span inside = tree.content(element).orElse(Span.of(0, 0));
    TextBlock text = tree.blocks().get(block);
    int start = text.original().start();
    boolean first =
        inside.start() <= start
            || inside.start() - start <= LONGEST_SIGN
                && LineForm.isDivider(text.text().substring(0, text.unitsBefore(inside.start())));
    if (first && start < inside.end()) {
      bold[block] = Math.max(bold[block], text.unitsBefore(inside.end()));
    }
  }

  /** Whether a rule stands above block {@code number}. */
  public boolean isRuled(int number) {
    return ruled.get(number);
  }

  /** Whether an entry of a live blog begins at block {@code number}. */
  public boolean isEntry(int number) {
    return entries.get(number);
  }

  /** Units in bold at the start of block {@code number}; 0 if none. */
  public int bold(int number) {
    return number < bold.length ? bold[number] : 0;
  }
}
