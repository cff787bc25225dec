package org.stemma.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.EditDistance;

/**
 * A name as it is compared: small letters, no diacritics, no article, no marks.
 *
 * @param words its words in order, at least one, possibly empty
 */
record NameForm(List<String> words) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}& ]+");
  private static final Set<String> SMALL = Lexicon.ENGLISH.words("acronym-small-words.txt");
  private static final Pattern ARTICLE = Pattern.compile("^the +");

  NameForm {
    words = List.copyOf(words);
  }

  static NameForm of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String lower =
        plain.toLowerCase(Locale.ROOT).replace('-', ' ').replace("ł", "l").replace("ø", "o");
    String bare = NO_LETTERS.matcher(lower).replaceAll("").strip();
    return new NameForm(Arrays.asList(ARTICLE.matcher(bare).replaceFirst("").split(" +")));
  }

  String key() {
    return String.join(" ", words);
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  boolean isFull() {
    return words.size() > 1;
  }

  /**
   * Whether two full names are one person's: given name and surname each the same or a spelling of
   * the other; middle names may be left out. A bare initial agrees with a given name.
   */
  boolean samePerson(NameForm other) {
    return spelling(last(), other.last())
        && (spelling(first(), other.first()) || initial(first(), other.first()))
        // One slip a name: two names that differ in both words are two persons.
        && (first().equals(other.first()) || last().equals(other.last()));
  }

  private static boolean initial(String a, String b) {
    return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
  }

  /**
   * Whether {@code a} and {@code b} are spellings of one name: equal, or with the same initial and
   * one edit apart from five letters on, two from eight on. Transliterations differ by that much
   * (-y and -yy, -iy and -ii); shorter names differ by one letter and are others (Marin, Martin are
   * not told apart, Lee and Leo are).
   */
  static boolean spelling(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
    return allowed > 0 && a.charAt(0) == b.charAt(0) && EditDistance.atMost(a, b, allowed);
  }

  /** The initials of the words that carry any: all but "of", "the" and the like. */
  String initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!SMALL.contains(word) && !word.isEmpty()) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
