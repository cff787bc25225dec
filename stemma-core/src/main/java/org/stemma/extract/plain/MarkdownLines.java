package org.stemma.extract.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.text.Span;

/**
 * Judges the lines of a page of Markdown by the marks around them: headings, quotations, rows of
 * tables; pictures, rules, addresses and rows of nothing but links are dropped. Not thread-safe;
 * one page.
 *
 * @param text of the page
 */
public record MarkdownLines(String text, List<Line> lines) {

  /** Lines of nothing but links that are no chance. By judgement. */
  private static final int FEWEST_LINKS = 3;

  /** Units before the words of a line that are read: a bound on work. */
  private static final int LONGEST_OPENING = 40;

  /** The line below a headline, and that between the head and the rows of a table. */
  private static final Pattern DRAWN = Pattern.compile("={3,400}|-{3,400}|[|\\s:-]{3,400}");

  private static final Pattern PICTURE = Pattern.compile("(?:[*+-]\\s{1,3})?(?:\\[\\s?)?!\\[.*");

  /** A picture and words that lead elsewhere together, alone in their row. */
  private static final Pattern LINKED_PICTURE =
      Pattern.compile(
          "\\s{0,9}(?:[*+-]\\s{1,9})?\\[\\s?!\\[[^\\[\\]\\n]{0,500}\\]\\([^()\\s]{0,2000}"
              + "(?:\\s\"[^\"\\n]{0,300}\")?\\)[^\\[\\]\\n]{1,500}\\]\\([^()\\s]{0,2000}"
              + "(?:\\s\"[^\"\\n]{0,300}\")?\\)\\s{0,9}");

  /** Without words, or of which notes refer to. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[*+-]\\s{1,3})?(?:\\[\\s?\\]\\(.*|\\[[^\\[\\]\\s]{1,100}\\]:\\s.{1,2000})");

  private static final String EMPHASIS = "*_";

  private static final String LINK =
      "\\[[^\\[\\]\\n]{1,500}\\]\\([^()\\s]{0,2000}(?:\\s\"[^\"\\n]{0,300}\")?\\)";

  private static final Pattern LINKS =
      Pattern.compile(
          "\\s{0,9}(?:(?:[*+-]|\\d{1,3}[.)])\\s{1,9})?(?:#{2,6}\\s{1,9})?(?:"
              + LINK
              + "[\\s|·•,]{0,9}){1,60}");

  /**
   * Words of a headline above a line of hyphens: paragraphs stand above rules too. By judgement.
   */
  private static final int LONGEST_HEADLINE = 16;

  /** Judges all. */
  public void judge() {
    int run = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && isOfLinks(lines.get(i))) {
        run++;
        continue;
      }
      if (run >= FEWEST_LINKS || run > 0 && i == lines.size()) {
        lines.subList(i - run, i).forEach(line -> line.drop(DropReason.LINKS));
      }
      run = 0;
      if (i < lines.size()) {
        judge(i);
      }
    }
  }

  private void judge(int at) {
    Line line = lines.get(at);
    String words = line.words();
    String opening = opening(text, line.span());
    if (PICTURE.matcher(words).matches()) {
      line.drop(DropReason.PICTURE);
    } else if (ADDRESS.matcher(words).matches()) {
      line.drop(DropReason.SLUG);
    } else if (at > 0 && !isFence(at) && DRAWN.matcher(words).matches()) {
      underline(at);
    } else if (isLinkedWithPicture(line)) {
      line.drop(DropReason.LINKS);
    } else if (isBehindPicture(at)) {
      line.drop(DropReason.CAPTION);
    } else if (opening.indexOf('>') >= 0) {
      line.be(BlockKind.QUOTATION);
    } else if (opening.indexOf('#') >= 0) {
      line.be(BlockKind.HEADING);
    } else if (opening.indexOf('|') >= 0) {
      line.be(BlockKind.TABLE);
    }
  }

  /** Whether the line stands behind a picture in its row, and is set apart or no sentence. */
  private boolean isBehindPicture(int at) {
    Span line = lines.get(at).span();
    int row = text.lastIndexOf('\n', line.start() - 1) + 1;
    return text.startsWith("![", row)
        && (line.start() > row && EMPHASIS.indexOf(text.charAt(line.start() - 1)) >= 0
            || !LineForm.endsSentence(lines.get(at).words()));
  }

  /** The line below a headline makes it one. */
  private void underline(int at) {
    Line above = lines.get(at - 1);
    if (!isBeside(above, lines.get(at))) {
      return;
    }
    String drawn = lines.get(at).words();
    boolean single = drawn.chars().allMatch(sign -> sign == drawn.charAt(0));
    if (single && LineForm.words(above.words()) <= LONGEST_HEADLINE) {
      above.be(BlockKind.HEADING);
    }
    lines.get(at).drop(DropReason.RULE);
  }

  private boolean isBeside(Line above, Line below) {
    return text.substring(above.span().end(), below.span().start())
            .chars()
            .filter(unit -> unit == '\n')
            .count()
        == 1;
  }

  /** Whether the line closes the front matter that the first line opens. */
  private boolean isFence(int at) {
    return HeadExtent.isFence(lines.getFirst().words())
        && HeadExtent.isFence(lines.get(at).words())
        && lines.subList(1, at).stream().noneMatch(line -> HeadExtent.isFence(line.words()));
  }

  /** The marks and the sign of an item before the words of a line. */
  static String opening(String text, Span line) {
    int row = text.lastIndexOf('\n', line.start() - 1) + 1;
    return text.substring(Math.max(row, line.start() - LONGEST_OPENING), line.start());
  }

  private boolean isOfLinks(Line line) {
    String row = row(line);
    return row.indexOf("](") > 0 && LINKS.matcher(row).matches();
  }

  private boolean isLinkedWithPicture(Line line) {
    String row = row(line);
    return row.indexOf("[![") >= 0 && LINKED_PICTURE.matcher(row).matches();
  }

  private String row(Line line) {
    int end = text.indexOf('\n', line.span().end());
    int start = text.lastIndexOf('\n', Math.max(0, line.span().start() - 1)) + 1;
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
