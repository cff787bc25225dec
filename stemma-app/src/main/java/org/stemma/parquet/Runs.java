package org.stemma.parquet;

import java.io.ByteArrayOutputStream;

/** Which rows have a value, as Parquet's definition levels of one bit: runs of the same. */
final class Runs {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private boolean last;
  private int length;

  void add(boolean known) {
    if (length > 0 && known != last) {
      write();
    }
    last = known;
    length++;
  }

  int size() {
    return out.size();
  }

  /** All runs. To be asked once. */
  byte[] bytes() {
    if (length > 0) {
      write();
    }
    return out.toByteArray();
  }

  /** A run is its length, doubled, seven bits a byte, lowest first; then its level. */
  private void write() {
    int rest = length << 1;
    while ((rest & ~0x7F) != 0) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
    out.write(last ? 1 : 0);
    length = 0;
  }
}
