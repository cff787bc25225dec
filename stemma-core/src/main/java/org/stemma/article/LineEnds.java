package org.stemma.article;

import java.util.Arrays;

/**
 * Where the lines of a text end, as far as it was read: most of a page is cited by nothing.
 * Immutable.
 */
final class LineEnds {

  /** Those of a text of which nothing was read. */
  static final LineEnds NONE = new LineEnds(new int[0], 0);

  /** Offsets, ascending: a page may be cited at ten thousands of places. */
  private final int[] ends;

  /** Units that were read. */
  private final int read;

  private LineEnds(int[] ends, int read) {
    this.ends = ends;
    this.read = read;
  }

  /** Whether all before {@code offset} are known. */
  boolean reach(int offset) {
    return offset <= read;
  }

  /** Those of {@code text}, which these are the first of, to {@code offset} or farther. */
  LineEnds to(int offset, String text) {
    int end = (int) Math.min(text.length(), Math.max(offset, 2L * read));
    int[] all = ends;
    int used = ends.length;
    for (int at = text.indexOf('\n', read, end); at >= 0; at = text.indexOf('\n', at + 1, end)) {
      if (used == all.length) {
        all = Arrays.copyOf(all, 64 + used * 2);
      }
      all[used++] = at;
    }
    return new LineEnds(Arrays.copyOf(all, used), end);
  }

  /** How many stand before {@code offset}. */
  int before(int offset) {
    int at = Arrays.binarySearch(ends, offset);
    return at >= 0 ? at : -at - 1;
  }
}
