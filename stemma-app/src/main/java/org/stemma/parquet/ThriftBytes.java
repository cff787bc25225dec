package org.stemma.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The compact protocol of Apache Thrift, in which Parquet writes what it says about its data:
 * fields in rising order of their numbers, each with its distance from the one before. As much of
 * it as flat tables need.
 */
final class ThriftBytes {

  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** The numbers of the last fields of the structures that are open, innermost first. */
  private final Deque<Integer> last = new ArrayDeque<>();

  ThriftBytes() {
    last.push(0);
  }

  ThriftBytes i32(int field, int value) {
    return head(field, I32).zigzag(value);
  }

  ThriftBytes i64(int field, long value) {
    return head(field, I64).zigzag(value);
  }

  ThriftBytes text(int field, String value) {
    return head(field, BINARY).text(value);
  }

  /** Begins a structure as a field; {@link #end} ends it. */
  ThriftBytes struct(int field) {
    return head(field, STRUCT).element();
  }

  /** A structure without fields. */
  ThriftBytes empty(int field) {
    return struct(field).end();
  }

  /** Begins a structure as the next element of a list; {@link #end} ends it. */
  ThriftBytes element() {
    last.push(0);
    return this;
  }

  ThriftBytes end() {
    last.pop();
    out.write(0);
    return this;
  }

  /** Begins a list of {@code size} structures, each {@link #element} to {@link #end}. */
  ThriftBytes structs(int field, int size) {
    return list(field, STRUCT, size);
  }

  ThriftBytes i32s(int field, int... values) {
    list(field, I32, values.length);
    for (int value : values) {
      zigzag(value);
    }
    return this;
  }

  /** A list of one text. */
  ThriftBytes texts(int field, String only) {
    return list(field, BINARY, 1).text(only);
  }

  /** All that was written, with the end of the outermost structure. */
  byte[] bytes() {
    end();
    return out.toByteArray();
  }

  private ThriftBytes list(int field, int kind, int size) {
    head(field, LIST);
    if (size < 15) {
      out.write(size << 4 | kind);
      return this;
    }
    out.write(0xF0 | kind);
    return varint(size);
  }

  private ThriftBytes head(int field, int kind) {
    int step = field - last.pop();
    last.push(field);
    if (step < 1 || step > 15) {
      throw new IllegalArgumentException("field " + field + " must be 1 to 15 behind the last");
    }
    out.write(step << 4 | kind);
    return this;
  }

  private ThriftBytes text(String value) {
    byte[] bytes = value.getBytes(UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  private ThriftBytes zigzag(long value) {
    return varint(value << 1 ^ value >> 63);
  }

  /** Seven bits a byte, lowest first. */
  private ThriftBytes varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }
}
