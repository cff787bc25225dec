package org.stemma.extract.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a line begins that says who wrote: "By", "Posted by", "Author:". */
public final class BylineOpening {

  private static final Pattern BY =
      Pattern.compile(
          "^[^\\p{L}]{0,5}(?:"
              + "(?:(?:"
              + BylineWords.alternatives("made")
              + ")\\s{1,3}){0,3}(?:"
              + BylineWords.alternatives("by")
              + ")\\s{0,3}:?\\s|(?:"
              + BylineWords.alternatives("label")
              + ")(?:\\s?[:：・]\\s{0,3}|\\s[-–—]\\s))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** With which words a line begins that begins as a signature does. */
  private static final FirstWords OPENING = BylineWords.firstWords("made", "by", "label");

  private static final Pattern LABEL =
      Pattern.compile(
          "^[^\\p{L}]{0,5}(?:" + BylineWords.alternatives("label") + ")\\s?[:：]\\s{0,3}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TOPIC =
      Pattern.compile(
          "^[^\\p{L}]{0,5}(?:" + BylineWords.alternatives("topic") + ")\\s?[:：]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private BylineOpening() {}

  /** Whether the line begins as a signature does. */
  public static boolean isAt(String line) {
    return end(line) >= 0;
  }

  /** Whether the line's first word is one with which signatures begin: most are not. */
  static boolean mayBeAt(String line) {
    return OPENING.begin(line);
  }

  /** Where the words end by which a line begins as a signature does; -1 if it does not. */
  static int end(String line) {
    if (!mayBeAt(line)) {
      return -1;
    }
    Matcher by = BY.matcher(line);
    return by.find() ? by.end() : -1;
  }

  /** Whether the line begins with a label that may stand before whom the report tells of too. */
  public static boolean isTopic(String line) {
    return mayBeAt(line) && TOPIC.matcher(line).find();
  }

  /** Whether the line begins with a word for the author and a colon. */
  public static boolean isLabel(String line) {
    return mayBeAt(line) && LABEL.matcher(line).find();
  }
}
