package org.stemma.extract.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The charset that the form of the bytes shows: a byte order mark, or zeros at every other byte.
 */
final class ByteForm {

  /** Zeros are counted in so many first bytes: a bound on work, and a page of Latin text there. */
  private static final int SAMPLE = 8_192;

  /**
   * The other byte is zero in so many fewer characters: U+4E00, the Chinese one, and the blank of
   * that script (U+3000). By judgement: no public set holds such pages.
   */
  private static final int FEWER = 4;

  private ByteForm() {}

  static Optional<Charset> charset(byte[] bytes) {
    return byteOrderMark(bytes).or(() -> zeroBytes(bytes));
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
    int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
    int third = bytes.length > 2 ? bytes[2] & 0xff : -1;
    int fourth = bytes.length > 3 ? bytes[3] & 0xff : -1;
    if (first == 0xef && second == 0xbb && third == 0xbf) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (first == 0xff && second == 0xfe) {
      boolean wide = third == 0 && fourth == 0;
      return wide
          ? Optional.of(Charset.forName("UTF-32LE"))
          : Optional.of(StandardCharsets.UTF_16LE);
    }
    if (first == 0xfe && second == 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** UTF-16 without mark: of Latin text every other byte is zero. */
  private static Optional<Charset> zeroBytes(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    // Blanks, digits and markup alone are a third of the characters of a page in any script.
    int enough = Math.max(2, length / 2 * 3 / 10);
    if (odd >= enough && odd > FEWER * even) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even >= enough && even > FEWER * odd
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** How many of {@code bytes} are zero. */
  static int zeros(byte[] bytes) {
    int zeros = 0;
    for (byte unit : bytes) {
      zeros += unit == 0 ? 1 : 0;
    }
    return zeros;
  }
}
