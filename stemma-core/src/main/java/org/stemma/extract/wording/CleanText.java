package org.stemma.extract.wording;

import java.util.BitSet;
import java.util.Optional;
import org.stemma.text.InvisibleMarks;
import org.stemma.text.OffsetMap;
import org.stemma.text.Script;
import org.stemma.text.Span;

/**
 * A plain page's words as they are read: one blank for white space of any kind, none between two
 * ideographs that stood on two lines, without soft hyphens and marks that nobody sees, those of
 * Markdown too, and without the hyphen at which a word was broken ({@link BrokenWords}). Not
 * thread-safe; one page.
 */
public final class CleanText {

  private final String text;
  private final BrokenWords broken;

  /** Marks of the page's own form that nobody sees, by their places. */
  private final BitSet marks;

  /**
   * @param language of the page (ISO 639-1); English if it is not known
   */
  public CleanText(String text, Optional<String> language) {
    this(text, language, new BitSet());
  }

  /**
   * @param language of the page (ISO 639-1); English if it is not known
   * @param marks places of units that are no words ({@link MarkdownMarks})
   */
  public CleanText(String text, Optional<String> language, BitSet marks) {
    this.text = text;
    this.broken = new BrokenWords(text, language);
    this.marks = BitSet.valueOf(marks.toLongArray());
  }

  /**
   * A stretch without marks, and the blanks between them, at its ends; itself if nothing else is
   * there, or the page has no marks.
   */
  Span bare(Span stretch) {
    if (marks.isEmpty()) {
      return stretch;
    }
    int start = stretch.start();
    int end = stretch.end();
    while (start < end && (marks.get(start) || isBlank(text.charAt(start)))) {
      start++;
    }
    while (end > start && (marks.get(end - 1) || isBlank(text.charAt(end - 1)))) {
      end--;
    }
    return start == end ? stretch : Span.of(start, end);
  }

  /** The words of a stretch of the page. */
  public String words(Span stretch) {
    if (isClean(stretch)) {
      return stretch.in(text);
    }
    StringBuilder words = new StringBuilder(stretch.length());
    append(stretch, words, OffsetMap.builder());
    return words.toString();
  }

  /** Whether a stretch is read as it stands. */
  public boolean isClean(Span stretch) {
    boolean blank = false;
    for (int at = stretch.start(); at < stretch.end(); at++) {
      char unit = text.charAt(at);
      if (unit != ' ' && isBlank(unit)
          || unit == ' ' && (blank || broken.isAtBlank(at, stretch))
          || InvisibleMarks.has(unit)
          || marks.get(at)) {
        return false;
      }
      blank = unit == ' ';
    }
    return true;
  }

  /**
   * Appends the words of {@code stretch}, which neither begins nor ends with a blank; as they stand
   * if nobody would see any.
   */
  public void append(Span stretch, StringBuilder words, OffsetMap.Builder map) {
    int length = words.length();
    appendSeen(stretch, words, map);
    if (words.length() == length) {
      copy(stretch.start(), stretch.end(), words, map);
    }
  }

  private void appendSeen(Span stretch, StringBuilder words, OffsetMap.Builder map) {
    int copied = stretch.start();
    int at = stretch.start();
    while (at < stretch.end()) {
      int end = at;
      while (end < stretch.end() && isPassedOver(end)) {
        end++;
      }
      if (end - at < 2 && (end == at || text.charAt(at) == ' ' && !broken.isAtBlank(at, stretch))) {
        at++;
        continue;
      }
      Span gap = Span.of(at, end);
      int kept = broken.isAt(gap, stretch) ? at - 1 : at;
      copy(copied, kept, words, map);
      String read = kept < at ? "" : read(gap, stretch);
      words.append(read);
      if (read.equals(gap.in(text))) {
        map.copy(read.length(), gap.start());
      } else {
        map.replace(read.length(), gap);
      }
      copied = end;
      at = end;
    }
    copy(copied, stretch.end(), words, map);
  }

  private void copy(int from, int to, StringBuilder words, OffsetMap.Builder map) {
    words.append(text, from, to);
    map.copy(to - from, from);
  }

  /** What a gap of blanks and marks that nobody sees is read as. */
  private String read(Span gap, Span stretch) {
    boolean blank = false;
    boolean over = false;
    boolean soft = false;
    for (int at = gap.start(); at < gap.end(); at++) {
      char unit = text.charAt(at);
      blank |= isBlank(unit) && !marks.get(at);
      over |= LineRuns.isBreak(unit);
      soft |= unit == '\u00ad' && !blank;
    }
    if (!blank || gap.start() == stretch.start() || gap.end() == stretch.end()) {
      return "";
    }
    int before = text.codePointBefore(gap.start());
    int behind = text.codePointAt(gap.end());
    boolean whole =
        over && (soft || isUnspaced(before) && isUnspaced(behind) || broken.mayBeAt(gap));
    return whole ? "" : " ";
  }

  /** Whether no blank stands beside it: an ideograph, the letter of such a script, its marks. */
  private static boolean isUnspaced(int point) {
    return Script.isUnspaced(point)
        || point >= 0x3000 && point <= 0x303f
        || point >= 0xff01 && point <= 0xff60;
  }

  private boolean isPassedOver(int at) {
    char unit = text.charAt(at);
    return isBlank(unit) || InvisibleMarks.has(unit) || marks.get(at);
  }

  private static boolean isBlank(char unit) {
    return unit == ' '
        || unit == '\u00a0'
        || unit == '\u202f'
        || (unit < ' ' || unit >= 0x80) && Character.isWhitespace(unit);
  }
}
