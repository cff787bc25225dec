package org.stemma.extract.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * The stretches of a page's bytes that are characters of ASCII and no controls but tabs, ends of
 * lines and of pages: most of any page. Not thread-safe; one page.
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

  /**
   * Bytes of a longer run, which the platform's decoder copies many at a time; to call it costs
   * more than to copy fewer one by one. By judgement: of 128 public pages nearly all bytes stand in
   * runs many times as long.
   */
  private static final int SHORT = 64;

  private final byte[] bytes;
  private final char[] units;
  private final CharsetDecoder decoder = StandardCharsets.ISO_8859_1.newDecoder();
  private final ByteBuffer in;
  private final CharBuffer out;

  /**
   * @param bytes of the page
   * @param units where its characters are written, at least as many
   */
  AsciiRuns(byte[] bytes, char[] units) {
    this.bytes = bytes;
    this.units = units;
    this.in = ByteBuffer.wrap(bytes);
    this.out = CharBuffer.wrap(units);
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
    return (eight & HIGHEST) == 0
        && reaching(eight, ' ') + reaching(eight, '\t') - reaching(eight, '\r' + 1) == Long.BYTES;
  }

  /** How many of eight bytes of ASCII are {@code bound} or more. */
  private static int reaching(long eight, int bound) {
    return Long.bitCount(eight + (0x80 - bound) * EACH & HIGHEST);
  }

  /** Writes the run from {@code from} to {@code end} to the units from {@code to}. */
  void write(int from, int end, int to) {
    if (end - from > SHORT) {
      decoder.decode(in.limit(end).position(from), out.position(to), false);
      return;
    }
    for (int i = 0; i < end - from; i++) {
      units[to + i] = (char) bytes[from + i];
    }
  }
}
