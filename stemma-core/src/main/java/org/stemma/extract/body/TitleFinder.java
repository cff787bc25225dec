package org.stemma.extract.body;

import java.util.List;
import java.util.Optional;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.Once;
import org.stemma.extract.wording.TitleKey;
import org.stemma.text.Script;

/**
 * The headline: the heading on the page that the head of the page confirms, or else what the head
 * says alone, without the name of the site; none where both say only that name.
 *
 * @param title the headline
 * @param block number of the block that prints it; -1 if none does
 */
public record TitleFinder(Optional<Statement<String>> title, int block) {

  /** Headings of lower levels are none of a page. */
  private static final int LOWEST_LEVEL = 3;

  /**
   * Longer headings are no headlines; the longest headline read from the public pages has 222
   * units, so that a sweep has nothing to tell.
   */
  static final int MAX_LENGTH = 300;

  /**
   * A heading of more letters and digits may be part of what the head states, and a main heading
   * that nothing states be the headline. Swept 5 to 20: 5 loses 110 points of titles on one half
   * and gains 69 on the other, 20 loses 37, 243.
   */
  static final int FEW_LETTERS = 10;

  /**
   * A statement of more is a headline that the heading may go on with. Swept 8 to 25 on the titles
   * of {@code eval segments} (2026-11-29; .824 and .872 on the halves): no page tells them apart.
   */
  private static final int SHORT_TITLE = 15;

  /** Share of a heading's text in links that leads elsewhere. Swept .3, .8: no figure changes. */
  static final double LINKED = 0.5;

  /**
   * Elements from the one of a line upwards among which its heading stands. Swept 2 to 5 on {@code
   * eval segments} (2026-11-29): no figure changes.
   */
  private static final int HIGHEST = 3;

  static TitleFinder find(PageTree tree, StatedTitles stated, int container) {
    int best = heading(tree, stated, container);
    SiteHeading sites = new SiteHeading(tree, stated);
    int named = best < 0 ? best : sites.behind(best);
    boolean site = named >= 0 && stated.isSite(tree.blocks().get(named).text());
    boolean doubtful = named < 0 || site || sites.mayBe(named);
    int shown = doubtful ? new ShownHeadline(tree, stated).find(container) : named;
    int heading = shown >= 0 ? shown : site ? -1 : named;
    if (heading < 0) {
      return new TitleFinder(stated.best().filter(said -> isTitle(said.value(), stated)), -1);
    }
    TextBlock block = tree.blocks().get(heading);
    int element = headingOf(tree, block.owner());
    String basis = element < 0 ? "line over the report" : tree.name(element);
    Statement<String> title =
        new Statement<>(block.text().replace('\n', ' '), basis, Optional.of(block.original()));
    return new TitleFinder(Optional.of(title), heading);
  }

  /** The heading that says what the head says; else the only or first h1 before the report. */
  private static int heading(PageTree tree, StatedTitles said, int container) {
    int best = -1;
    int bestScore = 0;
    Once<List<String>> sites = new Once<>(() -> SiteHeading.names(tree));
    for (int i = 0; i < tree.blocks().size(); i++) {
      TextBlock block = tree.blocks().get(i);
      int owner = headingOf(tree, block.owner());
      if (owner < 0 || block.letters() > MAX_LENGTH || SiteHeading.leadsHome(tree, owner)) {
        continue;
      }
      int score = score(tree, block, owner, said, container, sites);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * Points by which headings are compared; their order alone counts. The same words as a statement
   * come before its beginning, that before a part of it, that before a statement with which the
   * heading begins, each by a step of ten; a main heading is worth a step and a half more, the next
   * lower half a step. The name of the site, which a heading that leads home prints, may stand
   * before what the head states. One that nothing states comes last, and of few letters only if the
   * head states no headline: else it is the name of a part of the site.
   */
  private static int score(
      PageTree tree,
      TextBlock block,
      int owner,
      StatedTitles stated,
      int container,
      Once<List<String>> sites) {
    String name = tree.name(owner);
    String words = TitleKey.of(block.text());
    if (words.isEmpty()) {
      return 0;
    }
    int letters = Script.letters(words);
    // The name of the site leads home where it is a heading.
    boolean linked = block.linkDensity() > LINKED;
    int score = 0;
    for (String said : stated.keys()) {
      if (said.equals(words) || isBehindName(said, words, sites)) {
        score = Math.max(score, 60);
      } else if (letters > FEW_LETTERS && said.startsWith(words)) {
        score = Math.max(score, 50);
      } else if (letters > FEW_LETTERS && !linked && said.contains(words)) {
        score = Math.max(score, 40);
      } else if (words.startsWith(said) && Script.letters(said) > SHORT_TITLE) {
        score = Math.max(score, 30);
      }
    }
    boolean first = name.equals("h1");
    if (score == 0) {
      boolean few = letters <= FEW_LETTERS;
      boolean headline = !few || stated.silent() && isHeadline(block.text(), stated);
      return first && !linked && container >= 0 && headline
          ? (few ? 5 : 10) + (tree.inside(owner, container) ? 2 : 0)
          : 0;
    }
    return score + (first ? 15 : name.equals("h2") ? 5 : 0);
  }

  /** Whether the head says the words behind the name of the site ("The Odal Gull: Ferry sinks"). */
  private static boolean isBehindName(String said, String words, Once<List<String>> sites) {
    return said.endsWith(words)
        && sites.get().contains(said.substring(0, said.length() - words.length()));
  }

  /** Whether what the head says is more than the name of the site: also that of one issue. */
  private static boolean isTitle(String said, StatedTitles stated) {
    return !stated.isSite(said) || LineForm.hasDigit(said);
  }

  /** Whether a heading of few letters is more than the name of the site or of a part of it. */
  private static boolean isHeadline(String heading, StatedTitles stated) {
    return !stated.outlet().has(heading) && !stated.outlet().form().isSection(heading);
  }

  /** The heading that {@code owner} is or stands in; -1 if none is. */
  static int headingOf(PageTree tree, int owner) {
    int at = owner;
    for (int up = 0; at >= 0 && up < HIGHEST; up++) {
      int level = tree.headingLevel(at);
      if (level > 0 && level <= LOWEST_LEVEL) {
        return at;
      }
      at = tree.parent(at);
    }
    return -1;
  }
}
