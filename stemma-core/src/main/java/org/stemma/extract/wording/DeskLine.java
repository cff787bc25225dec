package org.stemma.extract.wording;

import java.util.regex.Pattern;

/** A line that a desk signs alone: {@code By our newsroom}, {@code Staff | The Odal Courier}. */
final class DeskLine {

  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)(?:(?:"
              + BylineWords.alternatives("by")
              + ") |(?:"
              + BylineWords.alternatives("label")
              + "):? )(?:(?:"
              + BylineWords.alternatives("article")
              + ") )?(?:[\\p{L}]{2,20} ){0,2}(?:"
              + BylineWords.alternatives("desk")
              + ")(?: (?:"
              + BylineWords.alternatives("desk")
              + "))?|(?:"
              + BylineWords.alternatives("none")
              + ")(?: \\p{L}{2,20})?\\s?\\|\\s?\\p{L}[\\p{L} ]{1,30}");

  /** With which words a desk is named, but before a bar: most lines have none of them. */
  private static final FirstWords DESKS = BylineWords.firstWords("desk");

  private static final FirstWords NO_NAME = BylineWords.firstWords("none");

  private DeskLine() {}

  /** Whether {@code line} begins as such a line does without a word for the author. */
  static boolean mayBe(String line) {
    return NO_NAME.begin(line);
  }

  static boolean is(String line) {
    return (line.indexOf('|') >= 0 || DESKS.standIn(line)) && LINE.matcher(line).matches();
  }
}
