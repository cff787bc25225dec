package org.stemma.extract.markup;

import java.util.List;
import org.stemma.extract.decode.Windows1252;
import org.stemma.lexicon.Lexicon;

/**
 * Character references, by name or by number, between an ampersand and a semicolon (HTML Living
 * Standard 13.2.5.72 to 13.2.5.80). A reference stands for one or two UTF-16 units; it is handed
 * about as one number: the units of the page that write it, and the units that it stands for.
 */
public final class CharacterReferences {

  /** No reference: the {@code &} is itself. */
  public static final long NONE = 0;

  private static final String[] NAMES;
  private static final int[] VALUES;

  /** What a number stands for that is no character (13.2.5.80). */
  private static final int REPLACEMENT = 0xfffd;

  static {
    List<List<String>> rows = Lexicon.GENERAL.rows("character-references.tsv");
    NAMES = new String[rows.size()];
    VALUES = new int[rows.size()];
    for (int i = 0; i < NAMES.length; i++) {
      NAMES[i] = rows.get(i).get(0);
      String[] units = rows.get(i).get(1).split(" ");
      VALUES[i] = Integer.parseInt(units[0], 16);
      if (units.length > 1) {
        VALUES[i] |= Integer.parseInt(units[1], 16) << 16;
      }
    }
  }

  private CharacterReferences() {}

  /**
   * The reference whose {@code &} stands at {@code at}, or {@link #NONE}.
   *
   * @param end where the text ends that the reference stands in
   * @param inAttribute whether a name without semicolon before {@code =}, a letter or a digit is
   *     none
   */
  public static long at(String text, int at, int end, boolean inAttribute) {
    if (at + 1 >= end) {
      return NONE;
    }
    return text.charAt(at + 1) == '#' ? numeric(text, at, end) : named(text, at, end, inAttribute);
  }

  /** Units of the page. */
  public static int width(long reference) {
    return (int) (reference >>> 32);
  }

  public static char first(long reference) {
    return (char) reference;
  }

  /** The second unit; 0 if there is one only. */
  public static char second(long reference) {
    return (char) (reference >>> 16);
  }

  private static long of(int width, int value) {
    return (long) width << 32 | value & 0xffffffffL;
  }

  private static long numeric(String text, int at, int end) {
    int from = at + 2;
    boolean hex = from < end && (text.charAt(from) | 0x20) == 'x';
    if (hex) {
      from++;
    }
    int value = 0;
    int to = from;
    while (to < end) {
      int digit = digit(text.charAt(to), hex);
      if (digit < 0) {
        break;
      }
      value = Math.min(0x110000, value * (hex ? 16 : 10) + digit);
      to++;
    }
    if (to == from) {
      return NONE;
    }
    boolean closed = to < end && text.charAt(to) == ';';
    return of(to - at + (closed ? 1 : 0), units(value));
  }

  private static int digit(char unit, boolean hex) {
    if (unit >= '0' && unit <= '9') {
      return unit - '0';
    }
    int letter = (unit | 0x20) - 'a';
    return hex && unit < 0x80 && letter >= 0 && letter < 6 ? letter + 10 : -1;
  }

  /** The UTF-16 units of a code point, the first in the lower half. */
  private static int units(int point) {
    if (point == 0 || point > 0x10ffff || point >= 0xd800 && point < 0xe000) {
      return REPLACEMENT;
    }
    if (point <= 0xff) {
      return Windows1252.at(point); // as browsers read these numbers
    }
    return point < 0x10000
        ? point
        : Character.highSurrogate(point) | Character.lowSurrogate(point) << 16;
  }

  /** The longest name that stands there: the names that begin so are narrowed unit by unit. */
  private static long named(String text, int at, int end, boolean inAttribute) {
    int low = 0;
    int high = NAMES.length;
    int found = -1;
    int width = 0;
    for (int i = 0; at + 1 + i < end; i++) {
      char unit = text.charAt(at + 1 + i);
      low = bound(low, high, i, unit);
      high = bound(low, high, i, (char) (unit + 1));
      if (low >= high) {
        break;
      }
      if (NAMES[low].length() == i + 1) {
        found = low;
        width = i + 2;
      }
    }
    if (found < 0) {
      return NONE;
    }
    boolean closed = text.charAt(at + width - 1) == ';';
    if (inAttribute && !closed && at + width < end && continues(text.charAt(at + width))) {
      return NONE;
    }
    return of(width, VALUES[found]);
  }

  /** The first of the names {@code low..high} whose unit {@code i} is {@code unit} or greater. */
  private static int bound(int low, int high, int i, char unit) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      String name = NAMES[middle];
      if (name.length() <= i || name.charAt(i) < unit) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static boolean continues(char unit) {
    return unit == '=' || unit < 0x80 && Character.isLetterOrDigit(unit);
  }

  /** {@code text} with its references read. */
  public static String decode(String text) {
    return text.indexOf('&') < 0 ? text : decode(text, 0, text.length(), false);
  }

  /** The value of an attribute that the page writes as {@code text}. */
  public static String decodeValue(String text) {
    return decode(text, 0, text.length(), true);
  }

  /** The characters that {@code text} writes at {@code from..to}. */
  static String decode(String text, int from, int to, boolean inAttribute) {
    if (isPlain(text, from, to)) {
      return text.substring(from, to);
    }
    StringBuilder decoded = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      char unit = text.charAt(at);
      long reference = unit == '&' ? at(text, at, to, inAttribute) : NONE;
      if (reference == NONE) {
        decoded.append(unit == 0 ? '\ufffd' : unit);
        at++;
        continue;
      }
      decoded.append(first(reference));
      if (second(reference) != 0) {
        decoded.append(second(reference));
      }
      at += width(reference);
    }
    return decoded.toString();
  }

  /** Whether all that {@code text} writes at {@code from..to} stands for itself. */
  static boolean isPlain(String text, int from, int to) {
    return text.indexOf('&', from, to) < 0 && text.indexOf('\0', from, to) < 0;
  }
}
