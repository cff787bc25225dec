package org.stemma.extract.decode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a page while its bytes are read, as pieces: the long runs of ASCII, which take a byte
 * a character, and the units between them. It is written once, when all are known, for a page takes
 * more room than the processor keeps near. Not thread-safe; one page.
 */
final class TextPieces {

  /**
   * Bytes of a longer run, which is a piece of its own; to begin one costs more than to copy fewer
   * bytes one by one. By judgement: of 128 public pages nearly all bytes stand in runs many times
   * as long.
   */
  private static final int SHORT = 64;

  /** Units of a piece that is no run. */
  private static final int UNITS = 4_096;

  private final byte[] bytes;
  private final List<String> pieces = new ArrayList<>();
  private final char[] units = new char[UNITS];
  private int used;

  /**
   * @param bytes of the page
   */
  TextPieces(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Adds the characters of ASCII that are the bytes {@code from} to before {@code end}. */
  void addAscii(int from, int end) {
    if (end - from > SHORT) {
      endPiece();
      pieces.add(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
      return;
    }
    if (used + end - from > UNITS) {
      endPiece();
    }
    for (int i = from; i < end; i++) {
      units[used + i - from] = (char) bytes[i];
    }
    used += end - from;
  }

  /** Adds a unit. */
  void add(char unit) {
    if (used == UNITS) {
      endPiece();
    }
    units[used++] = unit;
  }

  private void endPiece() {
    if (used > 0) {
      pieces.add(new String(units, 0, used));
      used = 0;
    }
  }

  /** All that was added. */
  String whole() {
    endPiece();
    return String.join("", pieces);
  }
}
