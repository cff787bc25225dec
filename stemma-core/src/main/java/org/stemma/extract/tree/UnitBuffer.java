package org.stemma.extract.tree;

import java.util.Arrays;

/**
 * The units of a text that is put together of parts of a page. A {@link StringBuilder} looks at
 * each unit that it takes of a page beyond Latin-1, to keep it in one byte if it can; here parts
 * are copied whole, and the text is looked at once, when it is complete. Not thread-safe.
 */
final class UnitBuffer {

  /** Units that there is room for at first, those of a paragraph. Not swept: it grows. */
  private static final int FEWEST = 512;

  private char[] units = new char[FEWEST];
  private int used;

  boolean isEmpty() {
    return used == 0;
  }

  void add(char unit) {
    makeRoom(1);
    units[used++] = unit;
  }

  /** Adds what {@code page} has at {@code from..to}. */
  void add(String page, int from, int to) {
    makeRoom(to - from);
    page.getChars(from, to, units, used);
    used += to - from;
  }

  private void makeRoom(int more) {
    if (used + more > units.length) {
      units = Arrays.copyOf(units, Math.max(used + more, 2 * units.length));
    }
  }

  /** All that was added since the last call. */
  String take() {
    String text = new String(units, 0, used);
    used = 0;
    return text;
  }
}
