package org.stemma.extract.segment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.stemma.text.Script;

/**
 * The words of a stretch of text that say what it is about.
 *
 * @param words lower case, cut to their stems; of scripts without blanks between words the pairs of
 *     neighbouring signs (Chinese, Japanese) or fours of letters (Thai, Lao, Burmese, Khmer)
 * @param names words with a capital inside a sentence, and words in capitals
 */
public record Vocabulary(Set<String> words, Set<String> names) {

  /**
   * Letters and vowel marks of a piece of text whose words stand without blanks. Shares of pieces
   * in common between two invented Thai reports, and the least between parts of one: 2 .32, .52; 3
   * .12, .35; 4 .06, .23; 5 .03, .16.
   */
  private static final int UNSPACED_LETTERS = 4;

  /**
   * Letters of a name behind its first, or of a word in capitals. Swept 1 to 3 likewise: 1 .879,
   * .907, .989, 3 .882, .913, .983.
   */
  private static final int SHORTEST_NAME = 2;

  /** Letters behind which a name is cut: a bound on work. */
  private static final int LONGEST_NAME = 40;

  /** Units of text for each different word of content, as a guess. */
  private static final int UNITS_A_WORD = 12;

  /** Bits of the types of characters that are letters. */
  private static final int LETTER =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;

  /** Those of numbers. */
  private static final int NUMBER =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  /** Those of marks on letters. */
  private static final int MARK =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  /** That of capitals. */
  private static final int UPPER = 1 << Character.UPPERCASE_LETTER;

  /** That of small letters. */
  private static final int LOWER = 1 << Character.LOWERCASE_LETTER;

  /**
   * @param functionWords what is no word of content, in lower case ({@link FunctionWords})
   */
  public static Vocabulary of(String text, Set<String> functionWords) {
    return of(text, new Stems(functionWords));
  }

  /** The same of a stretch of a page whose {@code stems} are kept. */
  static Vocabulary of(String text, Stems stems) {
    Set<String> words = HashSet.newHashSet(text.length() / UNITS_A_WORD);
    Set<String> names = new HashSet<>();
    int at = 0;
    while (at < text.length()) {
      int unit = text.codePointAt(at);
      if (!is(unit, LETTER | NUMBER)) {
        at += Character.charCount(unit);
        continue;
      }
      if (Script.isUnspaced(unit)) {
        at = addPieces(text, at, words);
        continue;
      }
      int end = at;
      int types = 0;
      int number = 0;
      while (end < text.length()) {
        int next = text.codePointAt(end);
        int type = 1 << Character.getType(next);
        if ((type & (LETTER | MARK | NUMBER)) == 0 || Script.isUnspaced(next)) {
          break;
        }
        types |= type;
        number = Stems.number(number, next);
        end += Character.charCount(next);
      }
      String stem = stems.of(text, at, end, number);
      if (!stem.isEmpty()) {
        words.add(stem);
      }
      if ((types & UPPER) != 0) {
        addNames(text, at, end, names);
      }
      at = end;
    }
    return new Vocabulary(words, names);
  }

  /**
   * The pieces of the run of such characters at {@code start}: pairs of signs, longer ones of
   * letters; where it ends.
   */
  private static int addPieces(String text, int start, Set<String> words) {
    boolean signs = Script.isSign(text.codePointAt(start));
    int piece = signs ? 2 : UNSPACED_LETTERS;
    int from = start;
    int length = 0;
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!Script.isUnspaced(point) || Script.isSign(point) != signs) {
        break;
      }
      at += Character.charCount(point);
      length++;
      if (length >= piece) {
        words.add(text.substring(from, at));
        from += Character.charCount(text.codePointAt(from));
      }
    }
    return at;
  }

  /** The names in one run of letters, digits and marks: capitals do not go on over its ends. */
  private static void addNames(String text, int start, int end, Set<String> names) {
    int at = start;
    if (start >= 2 && text.charAt(start - 1) == ' ' && is(text.codePointAt(start), UPPER)) {
      int before = text.codePointBefore(start - 1);
      int behind = start + Character.charCount(text.codePointAt(start));
      int last = run(text, behind, LOWER);
      if ((before == ',' || is(before, LOWER)) && count(text, behind, last) >= SHORTEST_NAME) {
        names.add(text.substring(start, last).toLowerCase(Locale.ROOT));
        at = last;
      }
    }
    while (at < end) {
      int unit = text.codePointAt(at);
      boolean inside = at > 0 && is(text.codePointBefore(at), LETTER);
      if (inside || !is(unit, UPPER)) {
        at += Character.charCount(unit);
        continue;
      }
      int last = run(text, at, UPPER);
      boolean ended = last == text.length() || !is(text.codePointAt(last), LETTER);
      if (ended && count(text, at, last) >= SHORTEST_NAME) {
        names.add(text.substring(at, last).toLowerCase(Locale.ROOT));
      }
      at = last;
    }
  }

  /** Where the run of code points of these {@code types} ends, or is as long as a name may be. */
  private static int run(String text, int from, int types) {
    int at = from;
    for (int i = 0; i < LONGEST_NAME && at < text.length(); i++) {
      int unit = text.codePointAt(at);
      if (!is(unit, types) || Script.isUnspaced(unit)) {
        break;
      }
      at += Character.charCount(unit);
    }
    return at;
  }

  private static int count(String text, int from, int to) {
    return to - from > 2 * SHORTEST_NAME ? to - from : text.codePointCount(from, to);
  }

  private static boolean is(int unit, int types) {
    return (1 << Character.getType(unit) & types) != 0;
  }

  public int size() {
    return words.size();
  }

  /** The share of this vocabulary's words that {@code other} has too, 0 to 1; 0 if it is empty. */
  public double containedIn(Vocabulary other) {
    if (words.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String word : words) {
      shared += other.words.contains(word) ? 1 : 0;
    }
    return (double) shared / words.size();
  }
}
