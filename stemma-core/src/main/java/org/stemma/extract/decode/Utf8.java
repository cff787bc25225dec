package org.stemma.extract.decode;

import java.util.Optional;

/**
 * Bytes that are well-formed UTF-8 (Unicode Standard 3.9, table 3-7), read in one pass that also
 * counts what tells a page's state: looking for it afterwards costs as much as the reading.
 *
 * @param text the characters
 * @param controls characters that no text holds ({@link Controls})
 * @param escapes ESC characters, which switch the character set in ISO-2022
 * @param lost characters U+FFFD that the page itself holds
 * @param suspects letters with which UTF-8 begins that was read as windows-1252 ({@link Damage})
 */
record Utf8(String text, int controls, int escapes, int lost, int suspects) {

  /** ESC (ISO 2022). */
  private static final int ESCAPE = 0x1b;

  /** Bytes 80 to bf, with which a character goes on, are the signed ones below this. */
  private static final int LOWEST_CONTINUATION = -64;

  /** The characters of {@code bytes}, or nothing if they are not well-formed. */
  static Optional<Utf8> read(byte[] bytes) {
    AsciiRuns runs = new AsciiRuns(bytes);
    TextPieces text = new TextPieces(bytes);
    int controls = 0;
    int escapes = 0;
    int lost = 0;
    int suspects = 0;
    int at = 0;
    while (at < bytes.length) {
      int behind = runs.end(at);
      text.addAscii(at, behind);
      at = behind;
      if (at == bytes.length) {
        break;
      }
      int lead = bytes[at];
      if (lead >= 0) {
        controls += lead < ' ' && Controls.is(lead) ? 1 : 0;
        escapes += lead == ESCAPE ? 1 : 0;
        text.add((char) lead);
        at++;
        continue;
      }
      int length = length(bytes, at);
      if (length == 0) {
        return Optional.empty();
      }
      int point = codePoint(bytes, at, length);
      if (length < 4) {
        text.add((char) point);
        lost += point == 0xfffd ? 1 : 0;
        suspects += point <= 0xff && Damage.isStart((char) point) ? 1 : 0;
      } else {
        text.add(Character.highSurrogate(point));
        text.add(Character.lowSurrogate(point));
      }
      at += length;
    }
    return Optional.of(new Utf8(text.whole(), controls, escapes, lost, suspects));
  }

  /** Bytes of the character that begins at {@code at}, not of ASCII; 0 if it is ill-formed. */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (bytes[at + i] >= LOWEST_CONTINUATION) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xff;
    boolean illFormed =
        lead == 0xe0 && second < 0xa0
            || lead == 0xed && second > 0x9f
            || lead == 0xf0 && second < 0x90
            || lead == 0xf4 && second > 0x8f;
    return illFormed ? 0 : length;
  }

  private static int codePoint(byte[] bytes, int at, int length) {
    int point = bytes[at] & (0xff >> (length + 1));
    for (int i = 1; i < length; i++) {
      point = point << 6 | bytes[at + i] & 0x3f;
    }
    return point;
  }

  /** Whether all characters are of ASCII. */
  boolean isAscii(byte[] bytes) {
    return text.length() == bytes.length;
  }
}
