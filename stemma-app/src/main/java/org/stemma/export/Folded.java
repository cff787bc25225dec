package org.stemma.export;

import java.text.Normalizer;
import java.util.Locale;

/** Text without regard to case and accents. Thread-safe. */
public final class Folded {

  private final String letters;

  private Folded(String letters) {
    this.letters = letters;
  }

  /** {@code text} folded. */
  public static Folded of(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return new Folded(bare.toString().toLowerCase(Locale.ROOT));
  }

  /** Whether {@code text} contains {@code words}, whatever their case and accents. */
  public static boolean holds(String text, String words) {
    return of(text).contains(of(words));
  }

  /** The letters, without case and accents. */
  public String letters() {
    return letters;
  }

  /** Whether {@code words} stand in it; no words always do. */
  public boolean contains(Folded words) {
    return letters.contains(words.letters);
  }
}
