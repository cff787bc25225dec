package org.stemma.extract.plain;

import java.util.List;
import org.stemma.article.BlockKind;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.ListMark;

/**
 * Tells headings and items of lists among the lines of a plain page. Not thread-safe; one page.
 *
 * @param title index of the headline's line; -1 if there is none
 */
record LineKinds(List<Line> lines, int title) {

  /** Words of a heading. Swept 12 to 22: no figure changes. */
  private static final int LONGEST_HEADING = 16;

  /** The same of one that ends with a colon. Swept 4 to 10: 4 gains 0, 1, 10 the same. */
  private static final int LONGEST_COLON_HEADING = 6;

  /** The same of a question. Swept 5 to 12: 5 loses 2, 0, 12 gains 1, 0. */
  private static final int LONGEST_QUESTION_HEADING = 8;

  /** Words of a part of a sentence; fewer are a label. By judgement, as at the ends of reports. */
  private static final int SHORTEST_STUMP = 6;

  /**
   * So many short lines in a row are a list, not headings of one another. Swept 2 to 5: 2 the same,
   * 5 loses 2, 1.
   */
  static final int LIST_RUN = 3;

  /** Gives the kept lines behind the headline their kinds. */
  void judge() {
    String headline = title < 0 ? "" : LineForm.key(lines.get(title).words());
    for (int i = title + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isKept() && line.kind() == BlockKind.PARAGRAPH) {
        line.be(title >= 0 && says(line, headline) ? BlockKind.HEADING : kind(i));
      }
    }
    shortRuns();
  }

  private static boolean says(Line line, String key) {
    return LineForm.key(line.words()).equals(key);
  }

  private BlockKind kind(int index) {
    String words = lines.get(index).words();
    if (ListMark.opens(words) && !LineForm.isDivider(words)) {
      return BlockKind.LIST_ITEM;
    }
    return isHeading(index) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
  }

  private boolean isHeading(int index) {
    String words = lines.get(index).words();
    int count = LineForm.words(words);
    if (Line.nextKept(lines, index + 1) >= lines.size()
        || count > LONGEST_HEADING
        || LineForm.isDivider(words)
        || goesOn(index)) {
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
    return LineForm.isInCapitals(words)
        || count <= longestUnended(words)
            && !LineForm.endsSentence(words)
            && last != ','
            && last != ';';
  }

  /** Whether the line is no whole sentence, and goes on in small letters behind dropped lines. */
  private boolean goesOn(int index) {
    int next = Line.nextKept(lines, index + 1);
    return next > index + 1
        && next < lines.size()
        && LineForm.words(lines.get(index).words()) >= SHORTEST_STUMP
        && !lines.get(next).words().isEmpty()
        && Character.isLowerCase(lines.get(next).words().codePointAt(0));
  }

  /** Words of a heading where no sentence ends with a sign: what is longer is taken for one. */
  private static int longestUnended(String words) {
    return LineForm.isUnmarked(words) ? LONGEST_QUESTION_HEADING : LONGEST_HEADING;
  }

  /** Rows of a table, names of a list: short lines in a row with no text between them. */
  private void shortRuns() {
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
}
