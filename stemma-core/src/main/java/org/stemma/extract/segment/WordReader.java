package org.stemma.extract.segment;

import java.util.BitSet;
import java.util.Locale;
import org.stemma.extract.wording.DateWords;
import org.stemma.text.Script;

/**
 * Reads what stretches of a page are about: the numbers of their words of content, lower case and
 * cut to their stems (of scripts without blanks between words of the pairs of neighbouring signs,
 * as in Chinese and Japanese, or the fours of letters, as in Thai, Lao, Burmese and Khmer), and of
 * their names, words with a capital inside a sentence and words in capitals. Not thread-safe; one
 * page.
 */
final class WordReader {

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
  private static final int UNITS_A_WORD = 24;

  /** Different words of content for each different name, as a guess. */
  private static final int WORDS_A_NAME = 8;

  /** Units of text that room is made for at first: a bound on memory. */
  private static final int MOST_UNITS = 1 << 15;

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

  private final Numbering words;
  private final Numbering names;
  private final Stems stems;

  /** Which names are those of days and months. */
  private final BitSet ofDates = new BitSet();

  /** What was found in the stretch at hand: words, names, names that are no day or month. */
  private final DistinctNumbers found = new DistinctNumbers();

  private final DistinctNumbers named = new DistinctNumbers();
  private final DistinctNumbers telling = new DistinctNumbers();

  /**
   * @param functionWords what is no word of content
   * @param units of the text that will be read, about
   */
  WordReader(FunctionWords functionWords, int units) {
    int many = Math.min(units, MOST_UNITS) / UNITS_A_WORD;
    this.words = new Numbering(many);
    this.names = new Numbering(many / WORDS_A_NAME);
    this.stems = new Stems(functionWords, words, units);
  }

  /** The word of content with that number. */
  String word(int number) {
    return words.word(number);
  }

  /** The name with that number, in lower case. */
  String name(int number) {
    return names.word(number);
  }

  /** The words of content of {@code text}, a stretch of the page, and its names. */
  WordNumbers read(String text) {
    int at = 0;
    while (at < text.length()) {
      int unit = text.codePointAt(at);
      if (!is(unit, LETTER | NUMBER)) {
        at += Character.charCount(unit);
        continue;
      }
      if (Script.isUnspaced(unit)) {
        at = addPieces(text, at);
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
      int stem = stems.of(text, at, end, number);
      if (stem != Stems.NOTHING) {
        found.add(stem);
      }
      if ((types & UPPER) != 0) {
        addNames(text, at, end);
      }
      at = end;
    }
    return new WordNumbers(found.take(), named.take(), telling.take());
  }

  /**
   * The pieces of the run of such characters at {@code start}: pairs of signs, longer ones of
   * letters; where it ends.
   */
  private int addPieces(String text, int start) {
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
        found.add(words.of(text.substring(from, at)));
        from += Character.charCount(text.codePointAt(from));
      }
    }
    return at;
  }

  /** The names in one run of letters, digits and marks: capitals do not go on over its ends. */
  private void addNames(String text, int start, int end) {
    int at = start;
    if (start >= 2 && text.charAt(start - 1) == ' ' && is(text.codePointAt(start), UPPER)) {
      int before = text.codePointBefore(start - 1);
      int behind = start + Character.charCount(text.codePointAt(start));
      int last = run(text, behind, LOWER);
      if ((before == ',' || is(before, LOWER)) && count(text, behind, last) >= SHORTEST_NAME) {
        addName(text.substring(start, last));
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
        addName(text.substring(at, last));
      }
      at = last;
    }
  }

  private void addName(String written) {
    int known = names.size();
    int name = names.of(written.toLowerCase(Locale.ROOT));
    if (name == known && DateWords.isDayOrMonth(names.word(name))) {
      ofDates.set(name);
    }
    named.add(name);
    if (!ofDates.get(name)) {
      telling.add(name);
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
}
