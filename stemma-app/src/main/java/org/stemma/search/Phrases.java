package org.stemma.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a person types into a field of a search: words between blanks, all of which are asked
 * for; words between quotation marks, which must stand together; {@code *} behind the beginning of
 * a word. What is written as one but holds several words ("Al-Karim", "2031-03-04") is a phrase.
 */
final class Phrases {

  /** Of one field; more are passed over. */
  private static final int MOST = 20;

  /** UTF-16 units of one field; what comes behind is passed over. */
  private static final int LONGEST = 400;

  private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb";

  private Phrases() {}

  static List<Phrase> of(String typed) {
    String text = typed.substring(0, Math.min(LONGEST, typed.length()));
    List<Phrase> phrases = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = MARKS.indexOf(c) >= 0;
      boolean star = mark && i + 1 < text.length() && text.charAt(i + 1) == '*';
      if (mark || !quoted && Character.isWhitespace(c)) {
        add(star ? piece.append('*') : piece, phrases);
        quoted = mark != quoted;
      } else {
        piece.append(c);
      }
    }
    add(piece, phrases);
    return List.copyOf(phrases.subList(0, Math.min(MOST, phrases.size())));
  }

  /** All words of {@code name} together, the last as a beginning if a star stands behind it. */
  static List<Phrase> together(String name) {
    List<Phrase> phrases = new ArrayList<>();
    add(new StringBuilder(name.substring(0, Math.min(LONGEST, name.length()))), phrases);
    return phrases;
  }

  private static void add(StringBuilder piece, List<Phrase> phrases) {
    String text = piece.toString().strip();
    piece.setLength(0);
    List<String> words = SearchWords.forms(text);
    if (!words.isEmpty()) {
      phrases.add(new Phrase(words, text.endsWith("*")));
    }
  }
}
