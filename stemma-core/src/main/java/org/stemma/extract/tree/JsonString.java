package org.stemma.extract.tree;

import java.util.Arrays;

/**
 * A string as a script writes it (RFC 8259, section 7): its units, each with the stretch of the
 * page that writes it. An escape that is none stands for the character behind the backslash. Not
 * thread-safe.
 */
final class JsonString {

  private final StringBuilder units = new StringBuilder();
  private int[] starts = new int[256];
  private int end;

  /**
   * The string behind the quote that ends before {@code start}.
   *
   * @param start where its first unit is written; it ends at the next free quote, or with the page
   */
  JsonString(String page, int start) {
    int at = start;
    while (at < page.length() && page.charAt(at) != '"') {
      at = take(page, at);
    }
    end = at;
  }

  private int take(String page, int at) {
    char unit = page.charAt(at);
    if (unit != '\\' || at + 1 == page.length()) {
      return add(unit, at, 1);
    }
    char escape = page.charAt(at + 1);
    return switch (escape) {
      case 'n' -> add('\n', at, 2);
      case 't' -> add('\t', at, 2);
      case 'r' -> add('\r', at, 2);
      case 'b' -> add('\b', at, 2);
      case 'f' -> add('\f', at, 2);
      case 'u' -> {
        int code = hex(page, at + 2);
        yield code < 0 ? add(escape, at, 2) : add((char) code, at, 6);
      }
      default -> add(escape, at, 2);
    };
  }

  /** The four digits at {@code at}; -1 if there are not as many. */
  private static int hex(String page, int at) {
    int code = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = i < page.length() ? Character.digit(page.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }

  private int add(char unit, int at, int width) {
    if (units.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[units.length()] = at;
    units.append(unit);
    return at + width;
  }

  /** What the string says. */
  String text() {
    return units.toString();
  }

  /** Where the page writes unit {@code unit}; for one past the last, where the string ends. */
  int start(int unit) {
    return unit == units.length() ? end : starts[unit];
  }

  /** Where the quote stands that ends the string. */
  int end() {
    return end;
  }
}
