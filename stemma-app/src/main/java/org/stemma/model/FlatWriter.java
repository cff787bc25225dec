package org.stemma.model;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Writes arrays one after the other, little-endian, each after its length in elements; {@link
 * FlatReader} reads them in the same order. The file ends in the CRC-32C of all before.
 */
final class FlatWriter implements Closeable {

  private static final int CHUNK = 1 << 14;

  private final OutputStream file;
  private final CheckedOutputStream out;
  private final ByteBuffer buffer =
      ByteBuffer.allocate(CHUNK * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);

  FlatWriter(Path path) throws IOException {
    file = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    out = new CheckedOutputStream(file, new CRC32C());
  }

  void bytes(byte[] values) throws IOException {
    length(values.length);
    out.write(values);
  }

  void chars(CharBuffer values) throws IOException {
    length(values.capacity());
    for (int from = 0; from < values.capacity(); from += CHUNK) {
      int count = Math.min(CHUNK, values.capacity() - from);
      buffer.asCharBuffer().put(0, values, from, count);
      out.write(buffer.array(), 0, count * Character.BYTES);
    }
  }

  void ints(int[] values) throws IOException {
    ints(IntBuffer.wrap(values));
  }

  void ints(IntBuffer values) throws IOException {
    length(values.capacity());
    for (int from = 0; from < values.capacity(); from += CHUNK) {
      int count = Math.min(CHUNK, values.capacity() - from);
      buffer.asIntBuffer().put(0, values, from, count);
      out.write(buffer.array(), 0, count * Integer.BYTES);
    }
  }

  void floats(float[] values) throws IOException {
    length(values.length);
    for (int from = 0; from < values.length; from += CHUNK) {
      int count = Math.min(CHUNK, values.length - from);
      buffer.asFloatBuffer().put(values, from, count);
      out.write(buffer.array(), 0, count * Float.BYTES);
    }
  }

  void longs(long[] values) throws IOException {
    wide(values.length, (from, count) -> buffer.asLongBuffer().put(values, from, count));
  }

  void doubles(double[] values) throws IOException {
    wide(values.length, (from, count) -> buffer.asDoubleBuffer().put(values, from, count));
  }

  /** Puts so many elements from one on into the buffer. */
  private interface Filling {
    void put(int from, int count);
  }

  /** Elements of eight bytes: half as many fit into the buffer as ints. */
  private void wide(int length, Filling filling) throws IOException {
    length(length);
    int chunk = CHUNK / 2;
    for (int from = 0; from < length; from += chunk) {
      int count = Math.min(chunk, length - from);
      filling.put(from, count);
      out.write(buffer.array(), 0, count * Long.BYTES);
    }
  }

  /** Writes the checksum; nothing may follow. */
  void finish() throws IOException {
    buffer.putLong(0, out.getChecksum().getValue());
    file.write(buffer.array(), 0, Long.BYTES);
  }

  private void length(int elements) throws IOException {
    buffer.putInt(0, elements);
    out.write(buffer.array(), 0, Integer.BYTES);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
