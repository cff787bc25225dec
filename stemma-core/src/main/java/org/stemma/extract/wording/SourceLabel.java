package org.stemma.extract.wording;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * The word for a source before the name of an outlet and a colon, by the list of all languages
 * ({@code credit-words.txt}): {@code Quelle: Odaler Zeitung}, {@code 来源：欧达尔日报}. It names nobody
 * itself.
 */
public final class SourceLabel {

  private static final Set<String> WORDS =
      Set.copyOf(new TreeSet<>(Lexicon.GENERAL.words("credit-words.txt")));

  /** Units of the longest label and the blanks around it: a bound on work. */
  private static final int LONGEST = 24;

  private SourceLabel() {}

  /** Whether {@code words} are nothing but such a label. */
  public static boolean is(String words) {
    return words.length() <= LONGEST && WORDS.contains(ListForm.bare(ListForm.of(words)));
  }

  /**
   * Where the name stands behind the label with which {@code line} begins, without the labels of
   * others behind it; none if it does not begin so.
   */
  public static Optional<Span> name(String line) {
    int colon = colon(line);
    if (colon <= 0 || !is(line.substring(0, colon))) {
      return Optional.empty();
    }
    int end = SignedWords.beforeLabel(line.substring(colon + 1)).length();
    return Optional.of(Span.of(colon + 1, colon + 1 + end).trim(line))
        .filter(name -> !name.isEmpty());
  }

  /** What {@code line} says behind such a label; itself if it begins with none. */
  public static String behind(String line) {
    return name(line).map(name -> name.in(line)).orElse(line);
  }

  private static int colon(String line) {
    int end = Math.min(line.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      if (line.charAt(i) == ':' || line.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }
}
