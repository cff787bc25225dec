package org.stemma.extract.body;

import java.util.Optional;
import java.util.Set;
import org.stemma.article.BlockKind;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.LineForm;

/**
 * Knows the page that leads to reports and is none: the front of a site or a section, a list of
 * results. It shows many linked headlines, nowhere two paragraphs of running text under each other,
 * and does not say that it is a single work.
 *
 * <p>No public set holds such pages with their truth: but for the number of headlines, of which is
 * known what it must not refuse, no threshold here could be swept.
 */
public final class IndexPage {

  /**
   * Linked headlines of a page that leads elsewhere. Of the 786 public pages with marked bodies or
   * segments, all of which hold a text of their own, 8 refuse one (of 10 headlines), 12 none
   * (2026-11-22).
   */
  private static final int FEWEST_HEADLINES = 12;

  /** Shorter headlines ("Read more") are labels. */
  private static final int SHORTEST_HEADLINE = 15;

  /** An excerpt under a headline is shorter than this, a report in one piece is not. */
  private static final int REPORT = 500;

  /**
   * Letters that a paragraph of running text has at least. Swept 40 to 90 on {@code eval body} and
   * {@code eval segments} (2026-11-29): no figure changes.
   */
  private static final int RUNNING_TEXT = 60;

  /** It has less than this share of links. */
  private static final double MOST_LINKS = 0.3;

  /** A headline of which more than this share is links leads elsewhere. */
  private static final double LINKED = 0.7;

  /** What Open Graph calls a page that is no single work. */
  private static final Set<String> SITES = Set.of("website", "blog", "");

  private IndexPage() {}

  /** Why the page is no article, if it is such a page. */
  public static Optional<String> reason(
      PageTree tree, BodyReading body, HtmlHead head, JsonLd json) {
    int headlines = 0;
    int last = -1;
    for (int i = 0; i < tree.blocks().size(); i++) {
      TextBlock block = tree.blocks().get(i);
      if (isLinkedHeadline(tree, block)) {
        headlines++;
        last = -1;
      } else if (body.elements().reason(block).isEmpty()
          && body.blocks().kind(i) != BlockKind.TITLE
          && block.linkDensity() < MOST_LINKS
          && block.letters() >= RUNNING_TEXT
          && LineForm.endsSentence(block.text())) {
        int around = tree.parent(block.owner());
        if (block.letters() >= REPORT || around == last) {
          return Optional.empty();
        }
        last = around;
      }
    }
    return headlines < FEWEST_HEADLINES || isDeclared(head, json)
        ? Optional.empty()
        : Optional.of("the page is a list of " + headlines + " linked headlines");
  }

  private static boolean isDeclared(HtmlHead head, JsonLd json) {
    return head.first("og:type").filter(type -> !SITES.contains(type.value())).isPresent()
        || head.first("article:published_time").isPresent()
        || json.text("headline").isPresent()
        || json.text("datePublished").isPresent();
  }

  private static boolean isLinkedHeadline(PageTree tree, TextBlock block) {
    return block.linkDensity() > LINKED
        && block.letters() >= SHORTEST_HEADLINE
        && tree.enclosing(block.owner(), PageTree.HEADINGS) >= 0;
  }
}
