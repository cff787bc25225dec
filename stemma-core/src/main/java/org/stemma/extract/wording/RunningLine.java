package org.stemma.extract.wording;

import org.stemma.text.Script;

/** What is running text among the lines and blocks of a page: long, and ended as a sentence is. */
public final class RunningLine {

  /**
   * Letters, as {@link Script#letters} counts them, of a line of running text; shorter ones are
   * labels, captions, buttons, steps. Swept at each place that asks (2026-11-29): at the ends of
   * the report 45 to 80 and in lists of reports 40 to 90 change no figure of `eval body`; between
   * the parts of a page `eval segments` has 40 .890, 60 .888, 90 .880.
   */
  public static final int SHORTEST = 60;

  private RunningLine() {}

  /** Whether {@code line} is running text. */
  public static boolean is(String line) {
    return LineForm.endsSentence(line) && isLong(line);
  }

  /** Whether {@code line} is as long as running text. */
  public static boolean isLong(String line) {
    return Script.letters(line) >= SHORTEST;
  }

  /** Letters of {@code line} if it is running text; 0 if not. */
  public static int letters(String line) {
    int letters = LineForm.endsSentence(line) ? Script.letters(line) : 0;
    return letters >= SHORTEST ? letters : 0;
  }

  /** Whether {@code line} is as long as running text and cut off. */
  public static boolean isCut(String line) {
    return isLong(line) && LineForm.cutOff(line).isPresent();
  }
}
