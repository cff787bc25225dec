package org.stemma.extract.body;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.Signature;
import org.stemma.extract.wording.TitleKey;

/** Decides block by block what is kept, as what, and why the rest is dropped. */
final class BlockSorter {

  /**
   * A block of which more than this share is links is a list of links, unless it is a sentence.
   * Swept .6 to .8: .6 loses 3, 1, -10, 0, .8 loses -1, -1, 0, 5.
   */
  private static final double MAX_LINKS = 0.7;

  /**
   * A linked sentence has more letters; a headline that ends as one has fewer. Swept on the halves
   * of {@code eval body} and {@code eval segments} (2026-11-29): 40 gains 1, 1, 0, 0 points of F1
   * (.0001), 80 loses 0, 0 and gains 5, loses 10.
   */
  private static final int SENTENCE = 60;

  /** Letters that a standfirst has at least. Swept 35 to 70: within 6 of each other. */
  static final int STANDFIRST = 50;

  /** It has less than this share of links. Swept .1 to .5 likewise: no page tells them apart. */
  private static final double MOST_LINKS_OF_A_STANDFIRST = 0.3;

  /**
   * Letters of a block that may be said again; shorter ones are labels. Swept 10 to 40 likewise: 10
   * the same, 40 loses 0, 2, 0, 0.
   */
  private static final int SHORTEST_REPEATED = 20;

  private final PageTree tree;
  private final FurnitureElements elements;
  private final int container;
  private final int title;
  private final Furniture furniture;
  private final Set<BodyRule> rules;
  private final BlockKind[] kinds;
  private final @Nullable DropReason[] dropped;
  private final int[] repeats;

  private BlockSorter(
      PageTree tree,
      FurnitureElements elements,
      int container,
      int title,
      Furniture furniture,
      Set<BodyRule> rules) {
    this.rules = rules;
    this.furniture = furniture;
    this.tree = tree;
    this.elements = elements;
    this.container = container;
    this.title = title;
    int size = tree.blocks().size();
    this.kinds = new BlockKind[size];
    this.dropped = new DropReason[size];
    this.repeats = new int[size];
    Arrays.fill(repeats, -1);
  }

  static SortedBlocks sort(
      PageTree tree,
      FurnitureElements elements,
      int container,
      TitleFinder title,
      Furniture furniture,
      DateReader reader,
      Set<BodyRule> rules) {
    BlockSorter sorter =
        new BlockSorter(tree, elements, container, title.block(), furniture, rules);
    sorter.mark();
    if (rules.contains(BodyRule.WORDS)) {
      new AdCells(tree, title.block(), sorter.dropped).drop(furniture);
    }
    if (rules.contains(BodyRule.SENTENCES_BESIDE)) {
      new SentencesBeside(tree, furniture, sorter.kinds, sorter.dropped)
          .keep(container, title.block());
    }
    CutParagraph.keep(tree, container, furniture, sorter.kinds, sorter.dropped);
    BrokenCaptions.drop(tree, sorter.kinds, sorter.dropped);
    if (rules.contains(BodyRule.WORDS)) {
      new RelatedBox(tree, container, sorter.kinds, sorter.dropped).drop();
      AppealBox.drop(tree, container, sorter.kinds, sorter.dropped);
      AuthorNotes.drop(tree, container, sorter.kinds, sorter.dropped);
    }
    PageSeams.drop(tree.blocks(), title.block(), sorter.dropped);
    sorter.markStandfirst();
    new ReportEnds(tree, container, title.block(), sorter.kinds, sorter.dropped)
        .judge(furniture, reader, rules);
    new LinkedReports(tree, container, sorter.kinds, sorter.dropped).judge(rules);
    if (rules.contains(BodyRule.EMPTY_HEADINGS)) {
      sorter.dropEmptyHeadings();
    }
    sorter.markRepeats(title.title().map(Statement::value));
    return new SortedBlocks(sorter.kinds, sorter.dropped, sorter.repeats);
  }

  private void mark() {
    BlockKinds framed = new BlockKinds(tree);
    boolean inLine = isInLine();
    for (int i = 0; i < kinds.length; i++) {
      TextBlock block = tree.blocks().get(i);
      kinds[i] = framed.ofBlock(i);
      if (kinds[i] == BlockKind.HEADING && LineForm.isDivider(block.text())) {
        kinds[i] = BlockKind.PARAGRAPH;
      }
      if (i == title) {
        kinds[i] = BlockKind.TITLE;
      } else if (!tree.inside(block.owner(), container) && !(inLine && isInContainer(i))) {
        dropped[i] = elements.reason(block).orElse(DropReason.OUTSIDE);
        if (isStandfirst(i, block)) {
          dropped[i] = null;
          kinds[i] = BlockKind.SUBTITLE;
        }
      } else {
        dropped[i] = elements.reason(block).or(() -> reason(block)).orElse(null);
      }
    }
  }

  /** Whether the container is an element of a line: what it holds belongs to an element around. */
  private boolean isInLine() {
    for (int i = 0; i < kinds.length; i++) {
      if (isInContainer(i) && tree.inside(tree.blocks().get(i).owner(), container)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInContainer(int block) {
    return container >= 0
        && block >= tree.firstBlock(container)
        && block < tree.endBlock(container);
  }

  /** A sentence between the headline and the report. */
  private boolean isStandfirst(int number, TextBlock block) {
    return rules.contains(BodyRule.STANDFIRST)
        && title >= 0
        && title < number
        && number < tree.firstBlock(container)
        && elements.reason(block).isEmpty()
        && block.letters() >= STANDFIRST
        && block.linkDensity() < MOST_LINKS_OF_A_STANDFIRST
        && kinds[number] != BlockKind.CAPTION
        && reason(block).isEmpty();
  }

  /** A heading that is a sentence, between the headline and the running text. */
  private void markStandfirst() {
    for (int i = title + 1; title >= 0 && i < kinds.length; i++) {
      TextBlock block = tree.blocks().get(i);
      boolean sentence = block.letters() >= STANDFIRST && LineForm.endsSentence(block.text());
      if (dropped[i] == null && sentence) {
        if (kinds[i] != BlockKind.HEADING) {
          return;
        }
        kinds[i] = BlockKind.SUBTITLE;
      }
    }
  }

  private Optional<DropReason> reason(TextBlock block) {
    if (rules.contains(BodyRule.LINKS) && block.linkDensity() > MAX_LINKS && !isSentence(block)) {
      return Optional.of(DropReason.LINKS);
    }
    return rules.contains(BodyRule.WORDS)
        ? furniture.reason(block.text()).map(reason -> ofAuthor(reason, block))
        : Optional.empty();
  }

  /** A line with a word for the author and a name signs; what has the word alone is a label. */
  private static DropReason ofAuthor(DropReason reason, TextBlock block) {
    return reason == DropReason.AUTHOR_BOX && Signature.of(block.text()).isPresent()
        ? DropReason.BYLINE
        : reason;
  }

  private static boolean isSentence(TextBlock block) {
    return block.letters() > SENTENCE && LineForm.endsSentence(block.text());
  }

  /** A heading with nothing kept under it headed something that was dropped. */
  private void dropEmptyHeadings() {
    boolean text = false;
    int below = 0;
    for (int i = kinds.length - 1; i >= 0; i--) {
      if (dropped[i] != null) {
        continue;
      }
      if (kinds[i] != BlockKind.HEADING) {
        text = text || kinds[i] != BlockKind.TITLE;
        below = 0;
      } else {
        int level = level(i);
        if (!text || below != 0 && below <= level) {
          dropped[i] = DropReason.EMPTY_HEADING;
        } else {
          below = level;
        }
      }
    }
  }

  private int level(int block) {
    int at = tree.heading(tree.blocks().get(block).owner());
    return at < 0 ? 6 : tree.headingLevel(at);
  }

  private void markRepeats(Optional<String> title) {
    RepeatedText said = new RepeatedText(SHORTEST_REPEATED);
    String headline = title.map(TitleKey::of).orElse("");
    for (int i = 0; i < kinds.length; i++) {
      TextBlock block = tree.blocks().get(i);
      if (dropped[i] != null || block.letters() < SHORTEST_REPEATED) {
        continue;
      }
      int before = said.before(i, block.text());
      if (before >= 0) {
        repeats[i] = before;
      } else if (i != this.title && !headline.isEmpty() && TitleKey.isOf(block.text(), headline)) {
        if (this.title >= 0 && this.title < i) {
          repeats[i] = this.title;
        }
        kinds[i] = BlockKind.TITLE;
      }
    }
  }
}
