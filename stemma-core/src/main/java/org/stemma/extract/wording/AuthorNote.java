package org.stemma.extract.wording;

import org.stemma.text.Script;

/**
 * The note on the author of a report, below a label that announces it ({@code About the author}): a
 * name alone, or sentences that begin with one. Functions of a line alone.
 */
public final class AuthorNote {

  /** Words of the label. By judgement: the longest of the lists. */
  private static final int LONGEST_LABEL = 4;

  /** Words of the note. By judgement: a paragraph of three or four sentences. */
  private static final int LONGEST = 80;

  private AuthorNote() {}

  /**
   * Whether a line that is known to speak of the author announces a note: it names nobody, as a
   * credit does behind which the next report may begin with a name ({@code Editing by Ana Sousa}).
   */
  public static boolean isLabel(String line) {
    return LineForm.words(line) <= LONGEST_LABEL
        && !LineForm.endsSentence(line)
        && !BylineOpening.isAt(line)
        && !PersonNames.beginGiven(lastTwoWords(line));
  }

  private static String lastTwoWords(String line) {
    int last = line.lastIndexOf(' ');
    return line.substring(last < 0 ? 0 : line.lastIndexOf(' ', last - 1) + 1);
  }

  /** Whether {@code line}, right below such a label, is the note or the name over it. */
  public static boolean isBelow(String line) {
    return PersonNames.isName(line)
        || PersonNames.beginGiven(line)
            && PersonNames.begin(line)
            && LineForm.endsSentence(line)
            && Script.words(line, LONGEST + 1) <= LONGEST;
  }
}
