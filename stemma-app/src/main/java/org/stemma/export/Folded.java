package org.stemma.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stemma.text.Span;

/**
 * Text without regard to case and accents, and where each of its letters stands in the text it was
 * made from. Thread-safe.
 */
public final class Folded {

  private final String letters;

  /** Place in the original of each letter, and its end behind the last. */
  private final int[] places;

  private Folded(String letters, int[] places) {
    this.letters = letters;
    this.places = places;
  }

  /** {@code text} folded. */
  public static Folded of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      String folded = folded(Character.toString(point));
      if (letters.length() + folded.length() >= places.length) {
        places = Arrays.copyOf(places, 2 * places.length + folded.length());
      }
      Arrays.fill(places, letters.length(), letters.length() + folded.length(), at);
      letters.append(folded);
      at += Character.charCount(point);
    }
    int[] ended = Arrays.copyOf(places, letters.length() + 1);
    ended[letters.length()] = text.length();
    return new Folded(letters.toString(), ended);
  }

  private static String folded(String letter) {
    StringBuilder bare = new StringBuilder(letter.length());
    Normalizer.normalize(letter, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether {@code words} stand in it; no words always do. */
  public boolean contains(Folded words) {
    return letters.contains(words.letters);
  }

  /** Where {@code words} stand in the original text, in order, none over another. */
  public List<Span> places(Folded words) {
    List<Span> found = new ArrayList<>();
    if (!words.letters.isEmpty()) {
      int at = letters.indexOf(words.letters);
      while (at >= 0) {
        int end = at + words.letters.length();
        found.add(Span.of(places[at], places[end]));
        at = letters.indexOf(words.letters, end);
      }
    }
    return found;
  }
}
