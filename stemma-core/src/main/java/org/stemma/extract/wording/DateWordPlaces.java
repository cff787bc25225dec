package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Script;
import org.stemma.text.Span;

/** Parts a text into the words that {@link DateWords} looks up. */
final class DateWordPlaces {

  /** Letters, marks and apostrophes behind which a word is cut: a bound on work. */
  private static final int LONGEST_WORD = 41;

  private DateWordPlaces() {}

  /** Where the words of {@code text} stand: each begins with a letter. */
  static List<Span> in(String text) {
    List<Span> places = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int end = at + Character.charCount(point);
      if (Character.isLetter(point)) {
        end = wordEnd(text, end);
        places.add(Span.of(at, end));
      }
      at = end;
    }
    return places;
  }

  /** Where the word ends whose second character stands at {@code second}. */
  private static int wordEnd(String text, int second) {
    int end = second;
    for (int length = 1; length < LONGEST_WORD && end < text.length(); length++) {
      int point = text.codePointAt(end);
      if (!isOfWord(point)) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static boolean isOfWord(int point) {
    return Character.isLetter(point) || point == '\'' || point == '’' || Script.isMark(point);
  }
}
