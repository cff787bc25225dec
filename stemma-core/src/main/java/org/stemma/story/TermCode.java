package org.stemma.story;

/**
 * A word as a number: 30 bits of a hash of its form, and whether it is a word, a name or a number.
 * Words of one code are taken for one word; of a million words one in a thousand shares its code.
 */
final class TermCode {

  /** A word that is written as a name. */
  static final int NAME = 1;

  /** A word written in digits. */
  static final int NUMBER = 2;

  private static final int KINDS = 3;
  private static final int OFFSET = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private static final int STEM = 5;

  private TermCode() {}

  private static boolean inflects(char letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
  }

  /**
   * The code of a form with the kind 0. Of Greek and Cyrillic words, which languages of these
   * scripts inflect, names too, only the first letters count.
   */
  static int of(String form) {
    int hash = OFFSET;
    int length = form.length();
    if (length > STEM - 1 && inflects(form.charAt(0))) {
      length = Math.min(STEM, length - 1);
    }
    for (int i = 0; i < length; i++) {
      hash = (hash ^ form.charAt(i)) * PRIME;
    }
    return mix(hash) & ~KINDS;
  }

  /** The code of a line of words: depends on their order. */
  static int joined(int line, int code) {
    return mix(line * 31 + code);
  }

  static int kind(int code) {
    return code & KINDS;
  }

  /** Whether either of two codes of one word is written in digits. */
  static boolean isNumber(int one, int other) {
    return ((one | other) & NUMBER) != 0;
  }

  /** The code without the kind. */
  static int plain(int code) {
    return code & ~KINDS;
  }

  /** The finaliser of MurmurHash3. */
  static int mix(int value) {
    int h = value;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
