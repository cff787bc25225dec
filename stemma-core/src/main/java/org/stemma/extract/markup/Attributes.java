package org.stemma.extract.markup;

import java.util.Arrays;

/**
 * The attributes of a page's elements that rules read, as spans of the page: of each name the first
 * of an element counts (HTML Living Standard 13.2.5.33). Not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // packed into ints, and only while one page is read
final class Attributes {

  /** An element of the page's own has none. */
  static final int NONE = -1;

  private static final int FIELDS = 3;

  /** The names of an element follow each other; the last is marked so. */
  private static final int LAST = 1 << 8;

  private int[] fields;
  private int used;
  private int from;
  private int seen;

  Attributes(int pageLength) {
    fields = new int[FIELDS * (16 + Math.min(1 << 14, pageLength / 80))];
  }

  /** Begins a tag. */
  void begin() {
    from = used;
    seen = 0;
  }

  void add(Attribute attribute, int start, int end) {
    int bit = 1 << attribute.ordinal();
    if ((seen & bit) != 0) {
      return;
    }
    seen |= bit;
    if (used + FIELDS > fields.length) {
      fields = Arrays.copyOf(fields, fields.length * 2);
    }
    if (used > from) {
      fields[used - FIELDS] &= ~LAST;
    }
    fields[used] = attribute.ordinal() | LAST;
    fields[used + 1] = start;
    fields[used + 2] = end;
    used += FIELDS;
  }

  /** The attributes of the tag that was begun last, to be handed to {@link #find}. */
  int ofTag() {
    return used > from ? from : NONE;
  }

  /** Where {@code attribute} is among those at {@code first}; {@link #NONE} if it is not. */
  int find(int first, Attribute attribute) {
    if (first == NONE) {
      return NONE;
    }
    for (int at = first; ; at += FIELDS) {
      if ((fields[at] & ~LAST) == attribute.ordinal()) {
        return at;
      }
      if ((fields[at] & LAST) != 0) {
        return NONE;
      }
    }
  }

  int start(int found) {
    return fields[found + 1];
  }

  int end(int found) {
    return fields[found + 2];
  }
}
