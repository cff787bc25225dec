package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.LineReader;

/**
 * Judges the running text of a plain page and what follows it: furniture by its words, lists of
 * links, prompts, headings, list items. Not thread-safe; one page.
 */
public final class PageBody {

  /**
   * Words of an item under a heading of links. These were swept on `eval plain`, losses in points
   * of F1 (.0001) on its halves, 2026-11-28: 15 to 40, 15 loses 8, -1, 40 loses 0, -2.
   */
  private static final int LONGEST_LINK = 25;

  /** Words of a sentence of the report. Swept 8 to 16: 8 loses 9, 2, 16 loses -2, 10. */
  private static final int SHORTEST_BODY_SENTENCE = 12;

  /** Words of a heading. Swept 12 to 22: no figure changes. */
  private static final int LONGEST_HEADING = 16;

  /** The same of one that ends with a colon. Swept 4 to 10: 4 gains 0, 1, 10 the same. */
  private static final int LONGEST_COLON_HEADING = 6;

  /** The same of a question. Swept 5 to 12: 5 loses 2, 0, 12 gains 1, 0. */
  private static final int LONGEST_QUESTION_HEADING = 8;

  /** The same of one over links. Swept 4 to 9: no figure changes. */
  private static final int LONGEST_LINK_HEADING = 6;

  /** Words of an item of a menu. Swept 2 to 5: 2 loses 0, 17, 5 gains 0, 8. */
  private static final int LONGEST_MENU_ITEM = 3;

  /**
   * Headline, standfirst, bylines, dates and captions are not more lines. Swept 8, 12, 20 as in
   * {@link ReportStretch}: F1 .892, .892, .891.
   */
  static final int LONGEST_HEAD = 12;

  /**
   * Credits, a last cut sentence and a hint of the editors are not more lines. Swept 4, 8, 15: F1
   * .894, .892, .886; fewer would drop the credits of pages that are all report.
   */
  private static final int LONGEST_TAIL = 8;

  /**
   * So many short lines in a row are a list, not headings of one another. Swept 2 to 5: 2 the same,
   * 5 loses 2, 1.
   */
  private static final int LIST_RUN = 3;

  private final List<Line> lines;
  private final Furniture furniture;

  public PageBody(List<Line> lines, Furniture furniture) {
    this.lines = lines;
    this.furniture = furniture;
  }

  /** Drops lines that the word lists know, and the links below headings of links. */
  public void dropKnown() {
    boolean links = false;
    boolean comments = false;
    boolean body = false;
    int before = 0;
    int all = lines.stream().mapToInt(line -> LineForm.words(line.words())).sum();
    for (Line line : lines) {
      int words = LineForm.words(line.words());
      Optional<DropReason> reason =
          line.isKept() ? furniture.reason(line.words()) : Optional.empty();
      if (reason.isPresent()) {
        line.drop(reason.get());
        // Above the text such a heading is an item of the menu, and what follows is the title.
        links = body && isLinkHeading(reason.get(), words) || links && words <= LONGEST_LINK;
        comments = comments || reason.get() == DropReason.COMMENTS && 2 * before > all;
      } else if (!line.isKept()) {
        links = links && words <= LONGEST_LINK;
      } else if (comments) {
        line.drop(DropReason.COMMENTS);
      } else if (links && words <= LONGEST_LINK && !isSentence(line, words)) {
        line.drop(DropReason.RELATED_LINKS);
      } else {
        links = false;
        body = body || isSentence(line, words);
      }
      before += words;
    }
  }

  /**
   * Where the report stands, by what is known so far. It begins with the page, or ends with it,
   * unless more lines stand outside than a head has, or credits: then the page is that of a site.
   */
  ReportStretch stretch() {
    ReportStretch stretch = ReportStretch.of(lines);
    boolean menu = stretch.from() > LONGEST_HEAD;
    boolean footer = lines.size() - stretch.end() > LONGEST_TAIL;
    return new ReportStretch(menu ? stretch.from() : 0, footer ? stretch.end() : lines.size());
  }

  /** Drops what stands before and behind the stretch, but for headline and standfirst. */
  void dropOutside(ReportStretch stretch) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean headline = line.kind() == BlockKind.TITLE || line.kind() == BlockKind.SUBTITLE;
      if (line.isKept() && !headline && (i < stretch.from() || i >= stretch.end())) {
        line.drop(DropReason.OUTSIDE);
      }
    }
  }

  private static boolean isLinkHeading(DropReason reason, int words) {
    return (reason == DropReason.RELATED_LINKS || reason == DropReason.READ_ALSO)
        && words <= LONGEST_LINK_HEADING;
  }

  private static boolean isSentence(Line line, int words) {
    return words >= SHORTEST_BODY_SENTENCE
        && LineForm.endsSentence(line.words())
        && !LineForm.isQuestion(line.words());
  }

  /** Gives the kept lines behind {@code title} their kinds; drops prompts and leftovers. */
  public void judge(int title) {
    dropEnd(title);
    String headline = title < 0 ? "" : LineForm.key(lines.get(title).words());
    for (int i = title + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isKept() && line.kind() == BlockKind.PARAGRAPH) {
        line.be(title >= 0 && says(line, headline) ? BlockKind.HEADING : kind(i));
      }
    }
    shortRuns(title);
    dropPrompts(title);
  }

  /** Menus and link headings with nothing below them at the end of the page. */
  private void dropEnd(int title) {
    if (lines.stream().noneMatch(line -> line.isKept() && LineForm.endsSentence(line.words()))) {
      return;
    }
    List<Line> run = new ArrayList<>();
    for (int i = lines.size() - 1; i > title; i--) {
      Line line = lines.get(i);
      if (!line.isKept()) {
        continue;
      }
      int words = LineForm.words(line.words());
      if (LineForm.endsSentence(line.words()) || words > LONGEST_LINK_HEADING) {
        break;
      }
      if (furniture.isLinkWording(line.words())) {
        line.drop(DropReason.RELATED_LINKS);
      } else if (words <= LONGEST_MENU_ITEM) {
        run.add(line);
      } else {
        break;
      }
    }
    if (run.size() >= LIST_RUN) {
      run.forEach(line -> line.drop(DropReason.MENU));
    }
  }

  private static boolean says(Line line, String key) {
    return LineForm.key(line.words()).equals(key);
  }

  private BlockKind kind(int index) {
    String words = lines.get(index).words();
    if (LineReader.LIST_MARK.matcher(words).matches()) {
      return BlockKind.LIST_ITEM;
    }
    return isHeading(index) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
  }

  private boolean isHeading(int index) {
    String words = lines.get(index).words();
    int count = LineForm.words(words);
    if (nextKept(index + 1) >= lines.size() || count > LONGEST_HEADING) {
      return false;
    }
    if (words.startsWith("#")) {
      return true;
    }
    char last = words.charAt(words.length() - 1);
    if (last == ':') {
      return count <= LONGEST_COLON_HEADING;
    }
    if (LineForm.isQuestion(words)) {
      return count <= LONGEST_QUESTION_HEADING;
    }
    return !LineForm.endsSentence(words) && last != ',' && last != ';';
  }

  /** Rows of a table, names of a list: short lines in a row with no text between them. */
  private void shortRuns(int title) {
    int run = 0;
    for (int i = title + 1; i <= lines.size(); i++) {
      boolean heading = i < lines.size() && lines.get(i).kind() == BlockKind.HEADING;
      if (heading) {
        run++;
      } else if (i == lines.size() || lines.get(i).isKept()) {
        // The last of the run stands directly above text and stays its heading.
        for (int j = i - 1, left = run > LIST_RUN ? run : 0; left > 0; j--) {
          if (lines.get(j).kind() == BlockKind.HEADING) {
            left--;
            if (left < run - 1) {
              lines.get(j).be(BlockKind.LIST_ITEM);
            }
          }
        }
        run = 0;
      }
    }
  }

  /** A question of its own that a heading follows answers nothing: a generator left it. */
  private void dropPrompts(int title) {
    for (int i = title + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isKept()
          && LineForm.isQuestion(line.words())
          && LineForm.words(line.words()) <= LONGEST_LINK
          && line.kind() != BlockKind.LIST_ITEM) {
        int next = nextKept(i + 1);
        if (next < lines.size() && lines.get(next).kind() == BlockKind.HEADING) {
          line.drop(DropReason.PROMPT);
        }
      }
    }
  }

  /** Asked of kept lines only, so that all calls together pass each line once. */
  private int nextKept(int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).isKept()) {
      at++;
    }
    return at;
  }
}
