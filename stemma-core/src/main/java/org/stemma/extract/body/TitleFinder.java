package org.stemma.extract.body;

import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.extract.segment.Vocabulary;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.LineForm;
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
  private static final int FEW_LETTERS = 10;

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

  /** Words of a sentence of the report, behind which no headline stands. By judgement. */
  private static final int SENTENCE = 10;

  /** Words of the name of a part of a site that links lead to. By judgement. */
  private static final int WORDS_OF_SECTION = 3;

  /** Blocks of running text that would tell of what a headline names. By judgement. */
  private static final int BLOCKS_THAT_TELL = 12;

  /** Words of content told by no chance, as of a line over the report. */
  private static final int FEWEST_TOLD = 2;

  static TitleFinder find(PageTree tree, StatedTitles stated, int container) {
    int best = heading(tree, stated, container);
    int named = best < 0 ? best : behindSite(tree, stated, best);
    boolean site = named >= 0 && stated.isSite(tree.blocks().get(named).text());
    int shown = named < 0 || site ? new ShownHeadline(tree, stated).find(container) : named;
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
    for (int i = 0; i < tree.blocks().size(); i++) {
      TextBlock block = tree.blocks().get(i);
      int owner = headingOf(tree, block.owner());
      if (owner < 0 || block.letters() > MAX_LENGTH) {
        continue;
      }
      int score = score(tree, block, owner, said, container);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * The next heading before any text, where heading {@code best} is the name of the site, of a part
   * of it by its words, or by a link of the same few words to that part: then it tells nothing that
   * the report tells, and the next heading does, the only one of its level.
   */
  private static int behindSite(PageTree tree, StatedTitles stated, int best) {
    String words = tree.blocks().get(best).text();
    boolean name = stated.isSite(words) || stated.outlet().form().isSection(words);
    boolean known = name || isLinkedToo(tree, best);
    int next = known ? next(tree, stated, best) : best;
    return name
            || next != best
                && isOnlyOne(tree, next)
                && told(tree, best, stated) == 0
                && told(tree, next, stated) >= FEWEST_TOLD
        ? next
        : best;
  }

  /** The next heading before any text that is no name of the site or of a part of it. */
  private static int next(PageTree tree, StatedTitles stated, int best) {
    boolean above = true;
    for (int i = best + 1; above && i < tree.blocks().size(); i++) {
      TextBlock block = tree.blocks().get(i);
      if (headingOf(tree, block.owner()) < 0) {
        above = !LineForm.endsSentence(block.text()) || LineForm.words(block.text()) < SENTENCE;
      } else if (block.letters() > FEW_LETTERS
          && block.letters() <= MAX_LENGTH
          && (block.linkDensity() <= LINKED || stated.parts().contains(TitleKey.of(block.text())))
          && !stated.isSite(block.text())
          && !stated.outlet().form().isSection(block.text())) {
        return i;
      }
    }
    return best;
  }

  /** Whether a link over a heading, which is none itself, has the same few words. */
  private static boolean isLinkedToo(PageTree tree, int heading) {
    String words = tree.blocks().get(heading).text();
    String key = LineForm.words(words) <= WORDS_OF_SECTION ? TitleKey.of(words) : "";
    for (int i = 0; i < heading && !key.isEmpty(); i++) {
      TextBlock block = tree.blocks().get(i);
      if (block.linkDensity() > LINKED
          && block.text().length() <= words.length()
          && headingOf(tree, block.owner()) < 0
          && TitleKey.of(block.text()).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no heading behind it is of the level of a heading: those of sections are. */
  private static boolean isOnlyOne(PageTree tree, int heading) {
    int level = tree.headingLevel(headingOf(tree, tree.blocks().get(heading).owner()));
    for (int i = heading + 1; i < tree.blocks().size(); i++) {
      int other = headingOf(tree, tree.blocks().get(i).owner());
      if (other >= 0 && tree.headingLevel(other) == level) {
        return false;
      }
    }
    return true;
  }

  /** How many words of content of a heading the running text behind it has. */
  private static long told(PageTree tree, int heading, StatedTitles stated) {
    String text =
        tree.blocks().stream()
            .skip(heading + 1L)
            .filter(TextBlock::isRunning)
            .limit(BLOCKS_THAT_TELL)
            .map(TextBlock::text)
            .collect(Collectors.joining("\n"));
    Vocabulary told = Vocabulary.of(text, stated.functionWords());
    return Vocabulary.of(tree.blocks().get(heading).text(), stated.functionWords()).words().stream()
        .filter(told.words()::contains)
        .count();
  }

  /**
   * Points by which headings are compared; their order alone counts. The same words as a statement
   * come before its beginning, that before a part of it, that before a statement with which the
   * heading begins, each by a step of ten; a main heading is worth a step and a half more, the next
   * lower half a step. One that nothing states comes last, and of few letters only if the head
   * states no headline: else it is the name of a part of the site.
   */
  private static int score(
      PageTree tree, TextBlock block, int owner, StatedTitles stated, int container) {
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
      if (said.equals(words)) {
        score = Math.max(score, 60);
      } else if (letters > FEW_LETTERS && said.startsWith(words)) {
        score = Math.max(score, 50);
      } else if (letters > FEW_LETTERS && !linked && said.contains(words)) {
        score = Math.max(score, 40);
      } else if (Script.letters(said) > SHORT_TITLE && words.startsWith(said)) {
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
