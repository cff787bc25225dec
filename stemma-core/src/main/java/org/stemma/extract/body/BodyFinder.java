package org.stemma.extract.body;

import java.util.Set;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.MarkupRoles;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.LineForm;

/**
 * Finds the element that holds the report, its container.
 *
 * <p>Every block gets a weight: text of paragraphs counts for, menus and link lists count against.
 * The container is the smallest element whose blocks weigh most in sum; elements that say they are
 * the report (step 3 of {@code HtmlExtractor}) go first if they hold enough of the page.
 */
final class BodyFinder {

  /**
   * An element that says it is the report must hold this share of the text that the best container
   * holds. Swept on half the public body pages: .2, .4, .6 give body F1 .9702, .9754, .9712 and
   * segments F1 .9299, .9281, .9278.
   */
  private static final double MIN_DECLARED_SHARE = 0.4;

  /**
   * Blocks of which more than this share is links are lists of links. Swept .4 to .6: no figure
   * changes.
   */
  private static final double MOST_LINKS = 0.5;

  /**
   * Fewer letters are a line. Swept 25 to 80: 60 gains 1, 0, 10, 4, 80 loses 152 of bodies on one
   * half.
   */
  private static final int LIGHTEST = 40;

  /**
   * More letters weigh no more: one block is no report. Swept 500 to 2,000: 500 loses 0, 0, 0, 6,
   * 2,000 the same.
   */
  private static final int HEAVIEST = 1_000;

  /**
   * Letters that a block must hold before it counts for the report. Swept 20 to 60: 20 loses 0, 0,
   * 5, 0, 45 gains 1, 0, 9, 9, 60 loses 152 of bodies on one half.
   */
  private static final int LEAST = 30;

  /**
   * What furniture weighs. Swept 0 to -12: -2 loses 2, 9, 10, 4, -5 loses 0, 0, 6, 0, -8 loses 0,
   * 0, 7, 21.
   */
  private static final int FURNITURE = -4;

  /** What a line weighs. Swept 0 to -6: within 6 of each other. */
  private static final int LINE = -3;

  /**
   * What a short sentence weighs where the page has no more than {@link #LITTLE}: as much as the
   * shortest paragraph. On all pages already a weight of 1 loses 2 on one half of bodies.
   */
  private static final int SENTENCE = LIGHTEST - LEAST;

  /**
   * A container of less weight holds no paragraph of 60 letters: the report may be one of short
   * sentences. Tried 30, 200: no figure of {@code eval body} changes, and at 200 sentences beside
   * one long paragraph are taken in that {@code SentencesBeside} leaves out.
   */
  private static final int LITTLE = 30;

  /**
   * So many short sentences are no report: a box of the weather, a question in a list. By
   * judgement.
   */
  private static final int FEW = 2;

  /**
   * What a list of links weighs. Swept -5 to -20: -5 loses 0, 0, 10, 0, -20 loses 21 on one half of
   * segments.
   */
  private static final int LINKS = -10;

  private static final Set<String> ARTICLE = Set.of("article");

  /** Elements that hold all parts of a report. */
  private static final Set<String> WHOLE = Set.of("article", "main", "body", "html", "#root");

  /**
   * Parts of one report stand within so many elements of each other. Swept 2 to 8: 2 gains 5 of
   * bodies and loses 5 of segments on one half, 8 loses 0, 0, 11, 0.
   */
  private static final int HIGHEST_WHOLE = 4;

  private final PageTree tree;
  private final FurnitureElements furniture;
  private final Set<BodyRule> rules;

  /** Weights of the blocks before each, added up. */
  private final int[] sums;

  private BodyFinder(
      PageTree tree, FurnitureElements furniture, Set<BodyRule> rules, int sentence) {
    this.tree = tree;
    this.rules = rules;
    this.furniture = furniture;
    this.sums = new int[tree.blocks().size() + 1];
    for (int i = 0; i < tree.blocks().size(); i++) {
      TextBlock block = tree.blocks().get(i);
      sums[i + 1] =
          sums[i] + (furniture.reason(block).isPresent() ? FURNITURE : weight(block, sentence));
    }
  }

  /** Number of the element that holds the report; -1 if the page holds no text at all. */
  static int container(PageTree tree, FurnitureElements furniture, Set<BodyRule> rules) {
    if (tree.blocks().isEmpty()) {
      return -1;
    }
    BodyFinder finder = new BodyFinder(tree, furniture, rules, LINE);
    int found = finder.container();
    if (finder.sum(found) >= LITTLE) {
      return LayoutColumn.of(tree, found);
    }
    BodyFinder shorter = new BodyFinder(tree, furniture, rules, SENTENCE);
    int sentences = shorter.container();
    return shorter.sum(sentences) > FEW * SENTENCE ? sentences : found;
  }

  private static int weight(TextBlock block, int sentence) {
    double density = block.linkDensity();
    if (density > MOST_LINKS) {
      return LINKS;
    }
    int letters = Math.min(block.letters(), HEAVIEST);
    if (letters >= LIGHTEST) {
      return (int) (letters * (1 - density)) - LEAST;
    }
    return density == 0 && LineForm.endsSentence(block.text()) ? sentence : LINE;
  }

  private int container() {
    int best = 0;
    int declared = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (furniture.holds(i)) {
        continue;
      }
      int sum = sum(i);
      if (sum >= sum(best)) {
        best = i;
      }
      if (declares(i) && (declared < 0 || sum > sum(declared))) {
        declared = i;
      }
    }
    if (rules.contains(BodyRule.WHOLE_ARTICLE)) {
      best = article(best);
    }
    if (declared < 0 || !rules.contains(BodyRule.DECLARED)) {
      return best;
    }
    int whole = rules.contains(BodyRule.PARTS) ? several(ofParts(declared)) : declared;
    return sum(whole) >= MIN_DECLARED_SHARE * sum(best) ? whole : best;
  }

  /** The article around a single paragraph: beside it short ones stand, which weigh nothing. */
  private int article(int best) {
    if (!tree.name(best).equals("p")) {
      return best;
    }
    int article = tree.enclosing(best, ARTICLE);
    return article >= 0 && !furniture.holds(article) && sum(article) > -sum(best) ? article : best;
  }

  /**
   * The element around all parts if a report is set in parts side by side, each of which declares
   * to be it by the same names; else {@code declared} itself. Several reports on one page stand
   * each in an element {@code article}, which ends the search.
   */
  private int ofParts(int declared) {
    String names = tree.attribute(declared, Attribute.CLASS).strip();
    int at = declared;
    int whole = declared;
    for (int up = 0; up < HIGHEST_WHOLE && !WHOLE.contains(tree.name(at)); up++) {
      at = tree.parent(at);
      if (hasOtherPart(at, declared, names)) {
        whole = at;
      }
    }
    return sum(whole) > sum(declared) ? whole : declared;
  }

  private int several(int declared) {
    return new SeveralReports(tree, this::sum, i -> declares(i) && !furniture.holds(i))
        .around(declared);
  }

  private boolean hasOtherPart(int around, int part, String names) {
    for (int i = around + 1; i < tree.end(around); i++) {
      if (!tree.inside(i, part)
          && !furniture.holds(i)
          && tree.attribute(i, Attribute.CLASS).strip().equals(names)
          && declares(i)
          && sum(i) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean declares(int number) {
    if (tree.name(number).equals("p") || tree.name(number).equals("span")) {
      return false;
    }
    return tree.hasToken(number, Attribute.ITEMPROP, "articleBody")
        || MarkupRoles.isBody(tree, number);
  }

  private int sum(int number) {
    return sums[tree.endBlock(number)] - sums[tree.firstBlock(number)];
  }
}
