package org.stemma.extract.kind;

import org.stemma.extract.wording.LineForm;
import org.stemma.text.Script;

/** What is running text among the lines of a page. */
final class RunningLine {

  /**
   * Letters of a line of running text; shorter ones are labels, buttons, steps. As {@code
   * IndexPage} has it.
   */
  private static final int SHORTEST = 60;

  private RunningLine() {}

  /** Letters of {@code line} if it is running text; 0 if not. */
  static int letters(String line) {
    int letters = Script.letters(line);
    return letters >= SHORTEST && LineForm.endsSentence(line) ? letters : 0;
  }

  /** Whether {@code line} is as long as running text and cut off. */
  static boolean isCut(String line) {
    return Script.letters(line) >= SHORTEST && LineForm.cutOff(line).isPresent();
  }
}
