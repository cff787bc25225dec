package org.stemma.text;

/**
 * What scripts write without blanks between words, and how many words a stretch of text holds in
 * any script.
 */
public final class Script {

  /** Tenths of a word that an ideograph or kana says: two make a word. Chosen by judgement. */
  private static final int SIGN = 5;

  /**
   * The same of a letter or vowel mark of Thai, Lao, Burmese and Khmer: five make a word. Chosen by
   * judgement.
   */
  private static final int LETTER = 2;

  /** A whole word, in the same tenths. */
  private static final int WORD = 10;

  /**
   * Letters of an alphabet that say what one ideograph or kana says. Swept 2 to 4 on the public
   * bodies and segments, of which few are in such signs: 2 gains .0002 on one half, 4 the same.
   */
  private static final int LETTERS_A_SIGN = 3;

  /** The first and the last syllable of Hangul (Unicode, chapter 3.12). */
  private static final char FIRST_SYLLABLE = '\uac00';

  private static final char LAST_SYLLABLE = '\ud7a3';

  /** Syllables that begin alike: the first of them ends in its vowel (same chapter). */
  private static final int ENDINGS = 28;

  /** The first and the last of the accents that stand behind a letter of Latin, Greek, Cyrillic. */
  private static final char FIRST_ACCENT = '\u0300';

  private static final char LAST_ACCENT = '\u036f';

  /** The first letter of Georgian, whose small letters have capitals that no text uses. */
  private static final char FIRST_GEORGIAN = '\u10a0';

  /** The first white space behind that of ASCII, that of Ogham. */
  private static final char FIRST_BLANK = '\u1680';

  /** The first unit of the scripts without blanks between words: that of Thai. */
  private static final char FIRST_UNSPACED = '\u0e00';

  /** A bit for each type of characters that are marks. */
  private static final int MARK =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private enum State {
    OUTSIDE,
    WORD,
    UNSPACED
  }

  private Script() {}

  /** Whether {@code point} is a mark on the letter before it (Unicode categories Mn, Mc, Me). */
  public static boolean isMark(int point) {
    return (1 << Character.getType(point) & MARK) != 0;
  }

  /** Whether {@code point} is a letter of a script that is written without capitals. */
  public static boolean isCaseless(int point) {
    return Character.getType(point) == Character.OTHER_LETTER
        || point >= FIRST_GEORGIAN
            && Character.UnicodeScript.of(point) == Character.UnicodeScript.GEORGIAN;
  }

  /** Whether one of the letters of {@code text} is {@link #isCaseless}. */
  public static boolean hasCaseless(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (isCaseless(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code point} is an ideograph or kana. */
  public static boolean isSign(int point) {
    return point >= 0x3041
        && (point <= 0x30ff || point >= 0x3400 && point <= 0x9fff || isRareSign(point));
  }

  /** Ideographs outside the two blocks of common ones, and those written as surrogate pairs. */
  private static boolean isRareSign(int point) {
    return point >= 0xf900 && Character.isIdeographic(point);
  }

  /** Whether words of the script of {@code point} are written without blanks between them. */
  public static boolean isUnspaced(int point) {
    return isSign(point) || isUnspacedLetter(point);
  }

  /** Whether one of the units of {@code text} is {@link #isUnspaced}. */
  public static boolean hasUnspaced(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= FIRST_UNSPACED && isUnspaced(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnspacedLetter(int point) {
    return point >= FIRST_UNSPACED
        && (point <= 0xeff
            || point >= 0x1000 && point <= 0x109f
            || point >= 0x1780 && point <= 0x17ff);
  }

  /**
   * Length of {@code text} in letters of an alphabet: an ideograph or kana counts as three, a
   * syllable of Hangul as the two or three letters that it is written of, a character written as
   * two units as one, an accent of its own as nothing; signs and blanks count too.
   */
  public static int letters(String text) {
    int letters = text.length();
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit < FIRST_ACCENT) {
        continue;
      }
      if (unit <= LAST_ACCENT) {
        letters--;
      } else if (isSign(unit)) {
        letters += LETTERS_A_SIGN - 1;
      } else if (unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE) {
        letters += (unit - FIRST_SYLLABLE) % ENDINGS == 0 ? 1 : 2;
      } else if (Character.isLowSurrogate(unit)) {
        int point = text.codePointBefore(at + 1);
        letters += isSign(point) ? LETTERS_A_SIGN - 2 : point > unit ? -1 : 0;
      }
    }
    return letters;
  }

  /** As {@link Character#isWhitespace(char)}, which most units of a text need not be asked. */
  private static boolean isBlank(char unit) {
    return (unit <= ' ' || unit >= FIRST_BLANK) && Character.isWhitespace(unit);
  }

  /**
   * Words of {@code text}: runs between blanks, and of scripts without blanks what their characters
   * are taken to say, rounded up.
   */
  public static int words(String text) {
    return words(text, Integer.MAX_VALUE);
  }

  /** The same, but {@code most} if there are more: nothing behind that word is read. */
  public static int words(String text, int most) {
    int tenths = 0;
    long enough = WORD * (most - 1L);
    State state = State.OUTSIDE;
    for (int at = 0; at < text.length() && tenths <= enough; at++) {
      char unit = text.charAt(at);
      if (state == State.WORD && unit > ' ' && unit < FIRST_UNSPACED) {
        continue; // most units go on with a word
      }
      if (isUnspaced(unit)) {
        tenths += isSign(unit) ? SIGN : LETTER;
        state = State.UNSPACED;
      } else if (isBlank(unit)) {
        state = State.OUTSIDE;
      } else if (state == State.OUTSIDE
          || state == State.UNSPACED && Character.isLetterOrDigit(unit)) {
        tenths += WORD;
        state = State.WORD;
      }
    }
    return Math.min((tenths + WORD - 1) / WORD, most);
  }
}
