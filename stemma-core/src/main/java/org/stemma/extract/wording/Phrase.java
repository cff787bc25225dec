package org.stemma.extract.wording;

import java.util.List;
import org.stemma.text.Script;

/**
 * Words of a list, to be looked for in lines written the same way (lower case, one blank between
 * words).
 *
 * @param start what it begins with
 * @param further what must stand behind it, one behind the other, other words between or not
 */
record Phrase(String start, List<String> further) {

  private static final String GAP = " … ";

  Phrase {
    further = List.copyOf(further);
    if (start.isEmpty() || further.contains("")) {
      throw new IllegalArgumentException("parts " + start + ", " + further + " must not be empty");
    }
  }

  /** The phrase that a list writes as {@code text}, a gap as an ellipsis between blanks. */
  static Phrase of(String text) {
    List<String> parts = List.of(text.split(GAP, -1));
    return new Phrase(parts.getFirst(), parts.subList(1, parts.size()));
  }

  /** Whether the phrase stands at {@code from} in {@code line}, whole words of it. */
  boolean standsAt(String line, int from) {
    return endAt(line, from) >= 0;
  }

  /** Whether {@code line} ends with the phrase, which has no gap. */
  boolean ends(String line) {
    return line.endsWith(start) && isBorder(line, line.length() - start.length());
  }

  /** Where the phrase that stands at {@code from} ends; -1 if it does not stand there. */
  int endAt(String line, int from) {
    if (!line.startsWith(start, from) || !isWhole(line, from, start)) {
      return -1;
    }
    int end = from + start.length();
    for (String part : further) {
      int at = find(line, part, end);
      if (at < 0) {
        return -1;
      }
      end = at + part.length();
    }
    return end;
  }

  /** Where the phrase begins that stands first in {@code line}; -1 if it stands nowhere. */
  int find(String line) {
    int at = find(line, start, 0);
    while (at >= 0 && endAt(line, at) < 0) {
      at = find(line, start, at + 1);
    }
    return at;
  }

  private static int find(String line, String part, int from) {
    int at = line.indexOf(part, from);
    while (at >= 0 && !isWhole(line, at, part)) {
      at = line.indexOf(part, at + 1);
    }
    return at;
  }

  private static boolean isWhole(String line, int from, String part) {
    return isBorder(line, from) && isBorder(line, from + part.length());
  }

  /** Whether no word goes on over {@code at}. */
  static boolean isBorder(String line, int at) {
    return at == 0
        || at == line.length()
        || !Character.isLetterOrDigit(line.charAt(at - 1))
        || !Character.isLetterOrDigit(line.charAt(at))
        || Script.isUnspaced(line.charAt(at - 1))
        || Script.isUnspaced(line.charAt(at));
  }
}
