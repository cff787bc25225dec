package org.stemma.packed;

/** Where what came begins. */
final class FirstSign {

  private FirstSign() {}

  /** The place of the first sign behind a byte order mark of UTF-8 and white space. */
  static int of(byte[] bytes) {
    int at = bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb ? 3 : 0;
    while (at < bytes.length && bytes[at] >= 0 && Character.isWhitespace(bytes[at])) {
      at++;
    }
    return at;
  }
}
