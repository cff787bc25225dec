package org.stemma.extract.body;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.LineForm;

/**
 * The elements of a page that are believed to be no part of the report, each with the reason. An
 * element that says so ({@link FurnitureClaim}) is not believed if it holds most of the page or
 * what its name does not bear out; what stands inside shares its fate.
 */
final class FurnitureElements {

  /**
   * An element that says it is furniture is believed only if it holds less than this share of the
   * paragraph text of the page. Swept .2 to .7 on half the public body pages: .35 to .5 alike.
   */
  private static final double MAX_SHARE = 0.4;

  /**
   * The same for {@link #LONG}: a short report under a long notice, or before many comments. Swept
   * .8 to 1: .8 the same, 1 loses 6, 0, 10, 23.
   */
  private static final double MAX_LONG_SHARE = 0.9;

  /** A paragraph has so many letters. Swept 40 to 90: no figure changes. */
  private static final int PARAGRAPH = 60;

  /** It has less than this share of links. Swept .3 to .6: no figure changes. */
  private static final double MOST_LINKS_OF_TEXT = 0.4;

  /** So has running text. Swept .2 to .5: no figure changes. */
  private static final double MOST_LINKS_OF_A_SENTENCE = 0.3;

  /** Furniture that may be longer than the report. */
  private static final Set<DropReason> LONG =
      Set.of(
          DropReason.COOKIE_NOTICE,
          DropReason.COMMENTS,
          DropReason.FOOTER,
          DropReason.DIALOG,
          DropReason.HIDDEN);

  /** Furniture that tells of something else than the report. */
  private static final Set<DropReason> FOREIGN =
      Collections.unmodifiableSet(
          EnumSet.of(
              DropReason.COMMENTS,
              DropReason.RELATED_LINKS,
              DropReason.CAPTION,
              DropReason.ADVERTISEMENT));

  /** Boxes that posts of other sites are set into. */
  private static final Set<DropReason> EMBEDDING =
      Set.of(DropReason.SIDEBAR, DropReason.SHARE_BUTTONS, DropReason.TOOLS);

  /**
   * Sentences of furniture ("Share this article with your friends.") are shorter. Swept 100 to 250:
   * 100 gains 0, 0, 0, 5, 250 loses 0, 0, 17, 11.
   */
  private static final int RUNNING_TEXT = 150;

  /**
   * A standfirst has not more blocks; a list of teasers has. Swept 2 to 5: 2 loses 0, 0, 0, 6, 5
   * the same.
   */
  private static final int STANDFIRST_BLOCKS = 3;

  private final PageTree tree;
  private final Set<BodyRule> rules;
  private final boolean named;
  private final @Nullable DropReason[] reasons;

  /** Letters of paragraphs, and of all text, in the blocks before each. */
  private final int[] paragraphs;

  private final int[] letters;

  /**
   * @param named whether the words of {@code class} and {@code id} are believed
   */
  FurnitureElements(PageTree tree, Set<BodyRule> rules, boolean named) {
    this.tree = tree;
    this.rules = rules;
    this.named = named;
    int blocks = tree.blocks().size();
    this.paragraphs = new int[blocks + 1];
    this.letters = new int[blocks + 1];
    this.reasons = new DropReason[tree.size()];
    count();
    for (int element = 0; element < tree.size(); element++) {
      reasons[element] = judge(element);
    }
  }

  private void count() {
    for (int i = 0; i < tree.blocks().size(); i++) {
      TextBlock block = tree.blocks().get(i);
      boolean paragraph = block.letters() >= PARAGRAPH && block.linkDensity() < MOST_LINKS_OF_TEXT;
      letters[i + 1] = letters[i] + block.letters();
      paragraphs[i + 1] = paragraphs[i] + (paragraph ? block.letters() : 0);
    }
  }

  private @Nullable DropReason judge(int element) {
    int parent = tree.parent(element);
    DropReason inherited = parent < 0 ? null : reasons[parent];
    if (inherited != null && isEmbeddedPost(element, inherited)) {
      return null;
    }
    return inherited == null
        ? FurnitureClaim.of(tree, element, rules, named)
            .filter(claim -> isBelieved(element, claim))
            .orElse(null)
        : inherited;
  }

  private boolean isBelieved(int element, DropReason claim) {
    double most = LONG.contains(claim) ? MAX_LONG_SHARE : MAX_SHARE;
    int held = inside(paragraphs, element);
    boolean little = held <= most * paragraphs[paragraphs.length - 1];
    return (little || !rules.contains(BodyRule.MOST_OF_THE_PAGE)) && !isMisnamed(element, claim);
  }

  /** Links to other reports hold links: running text without one is called so by mistake. */
  private boolean isMisnamed(int element, DropReason claim) {
    int blocks = tree.endBlock(element) - tree.firstBlock(element);
    if (!rules.contains(BodyRule.NO_LINKS)
        || claim != DropReason.RELATED_LINKS
        || blocks > STANDFIRST_BLOCKS) {
      return false;
    }
    boolean running = false;
    for (int i = tree.firstBlock(element); i < tree.endBlock(element); i++) {
      TextBlock block = tree.blocks().get(i);
      if (block.linkDensity() > 0) {
        return false;
      }
      running = running || isRunningText(block);
    }
    return running;
  }

  /**
   * A quotation that makes up most of what a box holds: a post of another site set into the text.
   */
  private boolean isEmbeddedPost(int element, DropReason inherited) {
    if (!tree.name(element).equals("blockquote")
        || !rules.contains(BodyRule.EMBEDDED_POSTS)
        || !EMBEDDING.contains(inherited)) {
      return false;
    }
    int box = tree.parent(element);
    while (tree.parent(box) >= 0 && reasons[tree.parent(box)] == inherited) {
      box = tree.parent(box);
    }
    return 2 * inside(letters, element) > inside(letters, box);
  }

  /** How much of what {@code sums} adds up, block by block, the element holds. */
  private int inside(int[] sums, int element) {
    return sums[tree.endBlock(element)] - sums[tree.firstBlock(element)];
  }

  /** Whether the element is set aside. */
  boolean holds(int element) {
    return reasons[element] != null;
  }

  /** Why the block is no part of the report, if an element around it is set aside. */
  Optional<DropReason> reason(TextBlock block) {
    return Optional.ofNullable(reasons[block.owner()]);
  }

  /** Whether the element belongs to readers' comments or to other articles. */
  boolean isForeign(int element) {
    DropReason reason = reasons[element];
    return reason != null && FOREIGN.contains(reason);
  }

  private static boolean isRunningText(TextBlock block) {
    return block.letters() >= RUNNING_TEXT
        && block.linkDensity() < MOST_LINKS_OF_A_SENTENCE
        && LineForm.endsSentence(block.text());
  }
}
