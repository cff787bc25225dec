package org.stemma.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Reads what {@link FlatWriter} wrote, in the same order, from a mapped file. */
final class FlatReader {

  private final ByteBuffer in;

  /**
   * Maps the file and compares its checksum.
   *
   * @throws IOException if it cannot be read or is damaged
   */
  FlatReader(Path path) throws IOException {
    ByteBuffer whole;
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      if (channel.size() < Long.BYTES || channel.size() > Integer.MAX_VALUE) {
        throw new IOException("length " + channel.size() + " of " + path);
      }
      whole = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
    int length = whole.capacity() - Long.BYTES;
    CRC32C checksum = new CRC32C();
    checksum.update(whole.slice(0, length));
    if (whole.order(ByteOrder.LITTLE_ENDIAN).getLong(length) != checksum.getValue()) {
      throw new IOException("checksum of " + path + " does not match");
    }
    in = whole.slice(0, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  byte[] bytes() {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }

  char[] chars() {
    char[] values = new char[in.getInt()];
    in.asCharBuffer().get(values);
    skip(values.length * Character.BYTES);
    return values;
  }

  int[] ints() {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  float[] floats() {
    float[] values = new float[in.getInt()];
    in.asFloatBuffer().get(values);
    skip(values.length * Float.BYTES);
    return values;
  }

  /** Like {@link #floats} but left in the file, for arrays of which little is used. */
  FloatBuffer mappedFloats() {
    int count = in.getInt();
    FloatBuffer values = in.asFloatBuffer().slice(0, count);
    skip(count * Float.BYTES);
    return values;
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }
}
