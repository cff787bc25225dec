package org.stemma.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Reads what {@link FlatWriter} wrote, in the same order, from a mapped file. */
final class FlatReader {

  /** Large enough that the number of system calls does not count. */
  private static final int CHUNK = 1 << 20;

  private final ByteBuffer in;

  /**
   * Maps the file and compares its checksum.
   *
   * @throws IOException if it cannot be read or is damaged
   */
  FlatReader(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      if (channel.size() < Long.BYTES || channel.size() > Integer.MAX_VALUE) {
        throw new IOException("length " + channel.size() + " of " + path);
      }
      int length = (int) channel.size() - Long.BYTES;
      if (checksum(channel, length) != lastNumber(channel, length)) {
        throw new IOException("checksum of " + path + " does not match");
      }
      in = channel.map(FileChannel.MapMode.READ_ONLY, 0, length).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  /** Read through a small buffer: through the map, the whole file would count as memory in use. */
  private static long checksum(FileChannel channel, int length) throws IOException {
    CRC32C checksum = new CRC32C();
    ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
    for (int from = 0; from < length; from += chunk.limit()) {
      chunk.clear().limit(Math.min(CHUNK, length - from));
      fill(chunk, channel, from);
      checksum.update(chunk);
    }
    return checksum.getValue();
  }

  private static long lastNumber(FileChannel channel, int at) throws IOException {
    ByteBuffer number = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    fill(number, channel, at);
    return number.getLong();
  }

  private static void fill(ByteBuffer chunk, FileChannel channel, int from) throws IOException {
    while (chunk.hasRemaining()) {
      if (channel.read(chunk, from + chunk.position()) < 0) {
        throw new IOException("the file became shorter while it was read");
      }
    }
    chunk.flip();
  }

  byte[] bytes() {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }

  int[] ints() {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  long[] longs() {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  float[] floats() {
    float[] values = new float[in.getInt()];
    in.asFloatBuffer().get(values);
    skip(values.length * Float.BYTES);
    return values;
  }

  /** Left in the file, as are the next three: for arrays of which one run uses little. */
  CharBuffer mappedChars() {
    int count = in.getInt();
    CharBuffer values = in.asCharBuffer().slice(0, count);
    skip(count * Character.BYTES);
    return values;
  }

  IntBuffer mappedInts() {
    int count = in.getInt();
    IntBuffer values = in.asIntBuffer().slice(0, count);
    skip(count * Integer.BYTES);
    return values;
  }

  FloatBuffer mappedFloats() {
    int count = in.getInt();
    FloatBuffer values = in.asFloatBuffer().slice(0, count);
    skip(count * Float.BYTES);
    return values;
  }

  DoubleBuffer mappedDoubles() {
    int count = in.getInt();
    DoubleBuffer values = in.asDoubleBuffer().slice(0, count);
    skip(count * Double.BYTES);
    return values;
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }
}
