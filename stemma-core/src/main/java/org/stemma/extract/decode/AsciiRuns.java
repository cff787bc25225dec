package org.stemma.extract.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The stretches of a page's bytes that are characters of ASCII and no controls but tabs, ends of
 * lines and of pages: most of any page.
 *
 * <p>They are looked at eight bytes at a time, as one number with a byte in each of its eight
 * places. To add a bound to each place carries into no other, for none is above 7f, and leaves the
 * highest bit of a place set where its byte reaches the bound.
 */
final class AsciiRuns {

  /** Eight bytes of an array, the same on every machine. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The lowest bit of each of eight bytes. */
  private static final long EACH = 0x0101_0101_0101_0101L;

  /** The highest bit of each of eight bytes: none is set if all are of ASCII. */
  private static final long HIGHEST = EACH << 7;

  /** Added to each of eight bytes of ASCII, it sets the highest bit of those from a blank on. */
  private static final long TO_BLANK = (0x80 - ' ') * EACH;

  private final byte[] bytes;

  AsciiRuns(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A place up to which the run goes on that begins at {@code from}; its end, or a tab or the end
   * of a line in it. There is no run if it is {@code from}.
   */
  int end(int from) {
    int at = from;
    while (at <= bytes.length - Long.BYTES && arePlain((long) EIGHT.get(bytes, at))) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= ' ') {
      at++;
    }
    return at;
  }

  /** Whether all of eight bytes are of ASCII, and none below a blank but from tab to return. */
  private static boolean arePlain(long eight) {
    return areVisible(eight)
        || (eight & HIGHEST) == 0
            && reaching(eight, ' ') + reaching(eight, '\t') - reaching(eight, '\r' + 1)
                == Long.BYTES;
  }

  /**
   * Whether all of eight bytes are of ASCII and blanks or above, as most are. What a byte beyond
   * ASCII carries into the next place counts for nothing, for its own place says no.
   */
  private static boolean areVisible(long eight) {
    return (eight + TO_BLANK & ~eight & HIGHEST) == HIGHEST;
  }

  /** How many of eight bytes of ASCII are {@code bound} or more. */
  private static int reaching(long eight, int bound) {
    return Long.bitCount(eight + (0x80 - bound) * EACH & HIGHEST);
  }
}
