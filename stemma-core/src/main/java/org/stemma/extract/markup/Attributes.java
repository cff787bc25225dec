package org.stemma.extract.markup;

import java.util.Arrays;

/**
 * The attributes of a page's elements that rules read, as spans of the page: of each name the first
 * of an element counts (HTML Living Standard 13.2.5.33). Not thread-safe.
 *
 * <p>Of each tag that has any: a word with a bit for each attribute it has, then start and end of
 * each in the order of the bits, so that one look says whether and where a value stands.
 */
@SuppressWarnings("EnumOrdinal") // packed into ints, and only while one page is read
final class Attributes {

  /** A tag has none of them, or not the one that is asked for. */
  static final int NONE = -1;

  /** Fields of a value: its start and its end. */
  private static final int SPAN = 2;

  private int[] fields;
  private int used;

  /** Where the tag that was begun last stands, if it has attributes. */
  private int tag;

  Attributes(int pageLength) {
    fields = new int[(1 + SPAN) * (16 + Math.min(1 << 14, pageLength / 80))];
  }

  /** Begins a tag. */
  void begin() {
    tag = used;
  }

  void add(Attribute attribute, int start, int end) {
    if (find(ofTag(), attribute) != NONE) {
      return;
    }
    if (used + 1 + SPAN > fields.length) {
      fields = Arrays.copyOf(fields, fields.length * 2);
    }
    if (used == tag) {
      fields[used++] = 0;
    }
    int place = place(tag, attribute);
    if (place < used) {
      System.arraycopy(fields, place, fields, place + SPAN, used - place);
    }
    fields[tag] |= bit(attribute);
    fields[place] = start;
    fields[place + 1] = end;
    used += SPAN;
  }

  /** The attributes of the tag that was begun last, to be handed to {@link #find}. */
  int ofTag() {
    return used > tag ? tag : NONE;
  }

  /** Where {@code attribute} is among those at {@code tag}; {@link #NONE} if it is not. */
  int find(int tag, Attribute attribute) {
    return tag == NONE || (fields[tag] & bit(attribute)) == 0 ? NONE : place(tag, attribute);
  }

  /** Where it is, or would be. */
  private int place(int tag, Attribute attribute) {
    return tag + 1 + SPAN * Integer.bitCount(fields[tag] & bit(attribute) - 1);
  }

  private static int bit(Attribute attribute) {
    return 1 << attribute.ordinal();
  }

  int start(int found) {
    return fields[found];
  }

  int end(int found) {
    return fields[found + 1];
  }
}
