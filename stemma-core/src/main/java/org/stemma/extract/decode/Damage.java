package org.stemma.extract.decode;

import java.util.ArrayList;
import java.util.List;
import org.stemma.lexicon.Plurals;

/**
 * What went wrong with a page's characters before it was retrieved. Its text stays as received:
 * evidence is what a reader of the page sees.
 */
final class Damage {

  /**
   * Letters with which UTF-8 begins that was read as windows-1252: Latin, punctuation, Cyrillic.
   */
  private static final String STARTS = "\u00c2\u00c3\u00e2\u00d0\u00d1";

  /**
   * Fewer may be meant: a quotation mark behind a capital. No public set holds damaged pages:
   * chosen by judgement.
   */
  private static final int FEWEST = 3;

  private Damage() {}

  /** Whether UTF-8 that was read as windows-1252 begins with {@code unit}. */
  static boolean isStart(char unit) {
    return STARTS.indexOf(unit) >= 0;
  }

  /** Notes for the user on {@code page}; empty if nothing is wrong. */
  static List<String> notes(Utf8 page) {
    return notes(page.text(), page.lost(), page.suspects());
  }

  /**
   * The same of a text of any form of Unicode.
   *
   * @param lost characters U+FFFD that the page itself holds
   */
  static List<String> notes(String text, int lost) {
    return notes(text, lost, text.length());
  }

  private static List<String> notes(String text, int lost, int suspects) {
    List<String> notes = new ArrayList<>();
    if (lost > 0) {
      notes.add(
          Plurals.ENGLISH.counted(lost, "character")
              + (lost == 1 ? " was" : " were")
              + " already lost when the page was made (U+FFFD)");
    }
    int doubled = 0;
    for (int i = 0; i < STARTS.length() && suspects >= FEWEST; i++) {
      doubled += doubled(text, STARTS.charAt(i));
    }
    if (doubled >= FEWEST) {
      notes.add(
          Plurals.ENGLISH.counted(doubled, "character")
              + (doubled == 1 ? " looks" : " look")
              + " like UTF-8 that was read as windows-1252 and written again");
    }
    return notes;
  }

  /** How often what UTF-8 goes on with stands behind {@code start}. */
  private static int doubled(String text, char start) {
    int count = 0;
    for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
      boolean wide = start == '\u00e2';
      boolean next = isContinuation(text, at + 1);
      count += next && (!wide || isContinuation(text, at + 2)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isContinuation(String text, int at) {
    return at < text.length() && Windows1252.isContinuation(text.charAt(at));
  }
}
