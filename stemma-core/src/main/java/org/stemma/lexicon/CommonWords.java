package org.stemma.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The dictionary of a language ({@code common-words.txt}, {@code newer-words.txt}): which forms are
 * words, and how common. Immutable and thread-safe.
 */
public final class CommonWords {

  public static final CommonWords ENGLISH = new CommonWords(Lexicon.ENGLISH);

  /** Size class of forms that are in no list. */
  public static final int UNKNOWN = 100;

  /** Size class given to words newer than the dictionary. */
  private static final int NEWER = 50;

  private final Map<String, Integer> classes = new HashMap<>();

  public CommonWords(Lexicon lexicon) {
    lexicon.rows("common-words.txt").forEach(r -> classes.put(r.get(0), Integer.valueOf(r.get(1))));
    lexicon.words("newer-words.txt").forEach(w -> classes.putIfAbsent(w, NEWER));
  }

  /** Whether the list holds anything. */
  public boolean isEmpty() {
    return classes.isEmpty();
  }

  /**
   * Size class of {@code form} as written: 10 (the commonest) to 50, or {@link #UNKNOWN}. A capital
   * initial does not make a word a name: {@code Bridge} is as common as {@code bridge}.
   */
  public int sizeClass(String form) {
    int written = classes.getOrDefault(form, UNKNOWN);
    return Math.min(written, classes.getOrDefault(form.toLowerCase(Locale.ROOT), UNKNOWN));
  }

  /** Whether {@code form} is listed as a name is: with a capital, whatever it means in small. */
  public boolean isName(String form) {
    return !form.equals(form.toLowerCase(Locale.ROOT)) && classes.containsKey(form);
  }

  /** Size class of {@code form} written with small letters only, names left out. */
  public int smallClass(String form) {
    return classes.getOrDefault(form.toLowerCase(Locale.ROOT), UNKNOWN);
  }
}
