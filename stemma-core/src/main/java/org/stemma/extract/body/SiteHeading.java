package org.stemma.extract.body;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.capture.PageAddress;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.segment.Vocabulary;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.TitleKey;

/** Headings that name the site or a part of it, over the headline. */
record SiteHeading(PageTree tree, StatedTitles stated) {

  /** Words of a sentence of the report, behind which no headline stands. By judgement. */
  private static final int SENTENCE = 10;

  /** Words of the name of a part of a site that links lead to. By judgement. */
  private static final int WORDS_OF_SECTION = 3;

  /** Blocks of running text that would tell of what a headline names. By judgement. */
  private static final int BLOCKS_THAT_TELL = 12;

  /** Words of content told by no chance, as of a line over the report. */
  private static final int FEWEST_TOLD = 2;

  /** Headings of news in brief behind the first. By judgement: two may be parts of one report. */
  private static final int FURTHER = 2;

  /** Elements in a heading that are asked for a link: a bound on work. By judgement. */
  private static final int MOST_INSIDE = 60;

  /** Whether a link to the first page of the site stands in the heading: it is the name. */
  static boolean leadsHome(PageTree tree, int heading) {
    int end = Math.min(tree.end(heading), heading + MOST_INSIDE);
    for (int i = heading; i < end; i++) {
      if (tree.name(i).equals("a")
          && PageAddress.of(tree.attribute(i, Attribute.HREF))
              .filter(PageAddress::isFirstPage)
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What headings say that lead to the first page of the site, as {@link TitleKey} writes it. */
  static List<String> names(PageTree tree) {
    return tree.blocks().stream()
        .filter(block -> block.linkDensity() > TitleFinder.LINKED)
        .filter(block -> TitleFinder.headingOf(tree, block.owner()) >= 0)
        .filter(block -> leadsHome(tree, TitleFinder.headingOf(tree, block.owner())))
        .map(block -> TitleKey.of(block.text()))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /**
   * Whether a heading has the form of an outlet's name, the head states another headline, and it
   * tells nothing that the report tells.
   */
  boolean mayBe(int heading) {
    String words = tree.blocks().get(heading).text();
    return stated.outlet().form().has(words)
        && (stated.silent() || !isStated(words))
        && told(heading) < FEWEST_TOLD;
  }

  private boolean isStated(String words) {
    return stated
        .best()
        .map(said -> TitleKey.of(said.value()))
        .filter(TitleKey.of(words)::equals)
        .isPresent();
  }

  /**
   * The next heading before any text, where heading {@code best} is the name of the site, of a part
   * of it by its words, or by a link of the same few words to that part: then it tells nothing that
   * the report tells, and the next heading does, the only one of its level. A page that has this
   * name alone as its title and several such headings over a text each tells news in brief: it
   * stays.
   */
  int behind(int best) {
    String words = tree.blocks().get(best).text();
    boolean name = stated.isSite(words) || stated.outlet().form().isSection(words);
    boolean known = name || isLinkedToo(best);
    int next = known ? next(best) : best;
    if (next != best && isStated(words) && !stated.isSite(words) && isOneOfSeveral(next)) {
      return best;
    }
    return name || next != best && isOnlyOne(next) && told(best) == 0 && told(next) >= FEWEST_TOLD
        ? next
        : best;
  }

  /** The next heading before any text that is no name of the site or of a part of it. */
  private int next(int best) {
    boolean above = true;
    for (int i = best + 1; above && i < tree.blocks().size(); i++) {
      TextBlock block = tree.blocks().get(i);
      if (TitleFinder.headingOf(tree, block.owner()) < 0) {
        above = !LineForm.endsSentence(block.text()) || LineForm.words(block.text()) < SENTENCE;
      } else if (block.letters() > TitleFinder.FEW_LETTERS
          && block.letters() <= TitleFinder.MAX_LENGTH
          && (block.linkDensity() <= TitleFinder.LINKED
              || stated.parts().contains(TitleKey.of(block.text())))
          && !stated.isSite(block.text())
          && !stated.outlet().form().isSection(block.text())) {
        return i;
      }
    }
    return best;
  }

  /** Whether a link over a heading, which is none itself, has the same few words. */
  private boolean isLinkedToo(int heading) {
    String words = tree.blocks().get(heading).text();
    String key = LineForm.words(words) <= WORDS_OF_SECTION ? TitleKey.of(words) : "";
    for (int i = 0; i < heading && !key.isEmpty(); i++) {
      TextBlock block = tree.blocks().get(i);
      if (block.linkDensity() > TitleFinder.LINKED
          && block.text().length() <= words.length()
          && TitleFinder.headingOf(tree, block.owner()) < 0
          && TitleKey.isOf(block.text(), key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no heading behind it is of the level of a heading: those of sections are. */
  private boolean isOnlyOne(int heading) {
    int level = level(heading);
    return IntStream.range(heading + 1, tree.blocks().size()).noneMatch(i -> level(i) == level);
  }

  /**
   * Whether further headings of the level of a heading stand right over running text, as it does.
   */
  private boolean isOneOfSeveral(int heading) {
    int level = level(heading);
    return isOverText(heading)
        && IntStream.range(heading + 1, tree.blocks().size())
                .filter(i -> level(i) == level && isOverText(i))
                .limit(FURTHER)
                .count()
            == FURTHER;
  }

  private boolean isOverText(int heading) {
    return heading + 1 < tree.blocks().size() && tree.blocks().get(heading + 1).isRunning();
  }

  /** The level of the heading that a block is; 0 if it is none. */
  private int level(int number) {
    int heading = TitleFinder.headingOf(tree, tree.blocks().get(number).owner());
    return heading < 0 ? 0 : tree.headingLevel(heading);
  }

  /** How many words of content of a heading the running text behind it has. */
  private long told(int heading) {
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
}
