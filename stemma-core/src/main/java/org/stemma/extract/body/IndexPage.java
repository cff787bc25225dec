package org.stemma.extract.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.BlockKind;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;

/**
 * Knows the page that leads to reports and is none: the front of a site or a section, an author's
 * reports, a list of results. It does not say that it is a single work, nowhere shows two
 * paragraphs of running text under each other, and has
 *
 * <ul>
 *   <li>many linked headlines; or
 *   <li>some linked headlines with a few words each below ({@code Teasers}), and hardly any text
 *       else; or
 *   <li>a few of them, each in an {@code article} of its own ({@code ArticleCards}), and no text
 *       else; or
 *   <li>a few headings with a few words each, behind which a link leads on ({@code LeadingCards}).
 * </ul>
 *
 * <p>No public set holds such pages with their truth. What is known is what it must not refuse: the
 * thresholds were swept on {@code eval body} and {@code eval segments} (2026-11-29), all at once to
 * the lowest and to the highest of the values told. The lowest refuse one report of a half of the
 * segments, the highest change no figure.
 */
public final class IndexPage {

  /**
   * Linked headlines of a page that leads elsewhere. Of the 786 public pages with marked bodies or
   * segments, all of which hold a text of their own, 8 refuse one (of 10 headlines), 12 none
   * (2026-11-22).
   */
  private static final int FEWEST_HEADLINES = 12;

  /** Letters; shorter headlines ("Read more") are labels. Swept 8 to 30. */
  private static final int SHORTEST_HEADLINE = 15;

  /**
   * Letters; an excerpt under a headline is shorter than this, a report in one piece is not. Swept
   * 350 to 800.
   */
  private static final int REPORT = 500;

  /** It has less than this share of links. Swept .2 to .5. */
  private static final double MOST_LINKS = 0.3;

  /** A headline of which more than this share is links leads elsewhere. Swept .5 to .9. */
  static final double LINKED = 0.7;

  /** What Open Graph calls a page that is no single work. */
  private static final Set<String> SITES = Set.of("website", "blog", "");

  private IndexPage() {}

  /** Why the page is no article, if it is such a page. */
  public static Optional<String> reason(
      PageTree tree, BodyReading body, HtmlHead head, JsonLd json) {
    if (isDeclared(head, json)) {
      return Optional.empty();
    }
    int leading = LeadingCards.listed(tree, body.blocks());
    if (leading > 0) {
      return Optional.of("a list of reports, no report (" + leading + " links that lead on)");
    }
    int headlines = 0;
    int last = -1;
    Teasers teasers = new Teasers(tree);
    for (int i = 0; i < tree.blocks().size(); i++) {
      TextBlock block = tree.blocks().get(i);
      boolean main = body.blocks().kind(i) == BlockKind.TITLE;
      if (isLinkedHeadline(tree, block)) {
        headlines++;
        last = -1;
      }
      boolean running =
          !main && body.elements().reason(block).isEmpty() && isRunningText(tree, block);
      teasers.take(block, main, body.blocks().dropped(i).isEmpty());
      if (running) {
        int around = tree.parent(block.owner());
        if (block.letters() >= REPORT || around == last) {
          return Optional.empty();
        }
        last = around;
      }
    }
    int listed = headlines < FEWEST_HEADLINES ? teasers.listed() : headlines;
    listed = listed == 0 ? ArticleCards.listed(tree, body.blocks()) : listed;
    return listed == 0 ? Optional.empty() : Optional.of(told(listed));
  }

  /** Why a page without running text is no article, if most of its text is linked headlines. */
  public static Optional<String> withoutText(PageTree tree) {
    List<TextBlock> linked = tree.blocks().stream().filter(Teasers::isLinkedLine).toList();
    return linked.size() < Teasers.FEWEST || 2 * letters(linked) < letters(tree.blocks())
        ? Optional.empty()
        : Optional.of(told(linked.size()));
  }

  private static int letters(List<TextBlock> blocks) {
    return blocks.stream().mapToInt(TextBlock::letters).sum();
  }

  private static String told(int headlines) {
    return "a list of reports, no report (" + headlines + " linked headlines)";
  }

  private static boolean isRunningText(PageTree tree, TextBlock block) {
    return block.linkDensity() < MOST_LINKS && block.isRunning() && !isLinkedHeadline(tree, block);
  }

  /** Whether the page says that it is a single work: most reports do. */
  private static boolean isDeclared(HtmlHead head, JsonLd json) {
    return head.first("og:type").filter(type -> !SITES.contains(type.value())).isPresent()
        || head.first("article:published_time").isPresent()
        || json.text("headline").isPresent()
        || json.text("datePublished").isPresent();
  }

  private static boolean isLinkedHeadline(PageTree tree, TextBlock block) {
    return block.linkDensity() > LINKED
        && block.letters() >= SHORTEST_HEADLINE
        && tree.heading(block.owner()) >= 0;
  }
}
