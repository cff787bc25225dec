package org.stemma.extract.body;

import java.util.Optional;
import java.util.Set;
import org.stemma.article.BlockKind;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.Furniture;

/**
 * One reading of a page: where the report stands, its headline, and the verdict on every block.
 *
 * @param elements those set aside as no part of the report
 * @param container number of the element that holds the report
 * @param title the headline
 * @param blocks the verdicts
 * @param units letters of running text that are kept, as {@link TextBlock#letters} counts them
 */
public record BodyReading(
    FurnitureElements elements, int container, TitleFinder title, SortedBlocks blocks, int units) {

  /**
   * With less running text the reading is doubted. The shortest report of the public body pages has
   * 365 characters. Swept 100 to 350: 100 the same, 350 loses 0, 0, 5, 0.
   */
  private static final int FEW_UNITS = 200;

  /**
   * The doubtful reading is given up for one that holds so many times its text. Swept 1 to 4: no
   * figure changes.
   */
  private static final int GAIN = 2;

  /** Believes the names of the page's classes, unless that leaves next to nothing of it. */
  public static BodyReading of(
      PageTree tree,
      StatedTitles titles,
      Furniture furniture,
      DateReader reader,
      Set<BodyRule> rules) {
    boolean named = rules.contains(BodyRule.NAMES);
    BodyReading first = read(tree, titles, furniture, reader, rules, named);
    if (!named || !first.isDoubtful() || !rules.contains(BodyRule.DISTRUST)) {
      return first;
    }
    BodyReading second = read(tree, titles, furniture, reader, rules, false);
    return first.yieldsTo(second.units) ? second : first;
  }

  /** Whether next to nothing was found. */
  boolean isDoubtful() {
    return units < FEW_UNITS;
  }

  /** Whether a reading of {@code others} characters is better than this doubtful one. */
  boolean yieldsTo(int others) {
    return others > GAIN * units;
  }

  /**
   * Whether the element belongs to readers' comments or to other articles. A name that says so is
   * not believed of an element that holds the headline too.
   *
   * @param number of an element of {@code tree}
   */
  public boolean isForeign(PageTree tree, int number) {
    if (!elements.isForeign(number)) {
      return false;
    }
    int top = number;
    while (tree.parent(top) >= 0 && elements.isForeign(tree.parent(top))) {
      top = tree.parent(top);
    }
    int headline = title.block();
    return headline < tree.firstBlock(top) || headline >= tree.endBlock(top);
  }

  /** The standfirst that the report prints. */
  public Optional<Statement<String>> subtitle(PageTree tree) {
    for (int i = 0; i < tree.blocks().size(); i++) {
      if (blocks.kind(i) == BlockKind.SUBTITLE && blocks.dropped(i).isEmpty()) {
        TextBlock block = tree.blocks().get(i);
        return Optional.of(
            new Statement<>(block.text(), "standfirst", Optional.of(block.original())));
      }
    }
    return Optional.empty();
  }

  private static BodyReading read(
      PageTree tree,
      StatedTitles titles,
      Furniture furniture,
      DateReader reader,
      Set<BodyRule> rules,
      boolean named) {
    FurnitureElements elements = new FurnitureElements(tree, rules, named);
    int container = BodyFinder.container(tree, elements, rules);
    TitleFinder title = TitleFinder.find(tree, titles, container);
    SortedBlocks blocks =
        BlockSorter.sort(tree, elements, container, title, furniture, reader, rules);
    int units = 0;
    for (int i = 0; i < tree.blocks().size(); i++) {
      boolean text = blocks.dropped(i).isEmpty() && blocks.kind(i) != BlockKind.TITLE;
      units += text ? tree.blocks().get(i).letters() : 0;
    }
    return new BodyReading(elements, container, title, blocks, units);
  }
}
