package org.stemma.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.stemma.export.CellKind;

/** The values of one column in the rows of one group, as Parquet's plain encoding has them. */
final class ColumnValues {

  private final CellKind kind;
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final Runs known = new Runs();

  /** Truth values not yet written, lowest bit first, and how many. */
  private int bits;

  private int bitCount;
  private int rows;

  ColumnValues(CellKind kind) {
    this.kind = kind;
  }

  /**
   * Adds the value of the next row.
   *
   * @param cell empty if nothing is known
   * @throws IllegalArgumentException if it is no value of the column's kind
   */
  void add(String cell) {
    rows++;
    known.add(!cell.isEmpty());
    if (!cell.isEmpty()) {
      addKnown(cell);
    }
  }

  private void addKnown(String cell) {
    try {
      switch (kind) {
        case TEXT -> text(cell);
        case COUNT -> little(Integer.parseInt(cell), Integer.BYTES);
        case DAY -> little(day(cell), Integer.BYTES);
        case NUMBER -> little(Double.doubleToLongBits(number(cell)), Double.BYTES);
        case YES_NO -> bit(yes(cell));
      }
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("cell \"" + cell + "\" is no " + kind, e);
    }
  }

  /** Days since 1970-01-01. */
  private static int day(String cell) {
    return Math.toIntExact(LocalDate.parse(cell).toEpochDay());
  }

  /** Digits with a point or an exponent; not all that stands for a number in a Java program. */
  private static double number(String cell) {
    double value = new BigDecimal(cell).doubleValue();
    if (Double.isInfinite(value)) {
      throw new ArithmeticException("larger than any number of 64 bits");
    }
    return value;
  }

  private static boolean yes(String cell) {
    return switch (cell) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  private void text(String cell) {
    byte[] bytes = cell.getBytes(UTF_8);
    little(bytes.length, Integer.BYTES);
    values.writeBytes(bytes);
  }

  /** The lowest {@code bytes} bytes of {@code value}, the lowest first. */
  private void little(long value, int bytes) {
    for (int at = 0; at < bytes; at++) {
      values.write((int) (value >>> 8 * at));
    }
  }

  private void bit(boolean value) {
    bits |= (value ? 1 : 0) << bitCount++;
    if (bitCount == 8) {
      writeBits();
    }
  }

  private void writeBits() {
    values.write(bits);
    bits = 0;
    bitCount = 0;
  }

  /** How many bytes they take so far, roughly. */
  int size() {
    return values.size() + known.size();
  }

  int rows() {
    return rows;
  }

  /**
   * Writes the page of data: which rows have a value, then the values. To be asked once.
   *
   * @return how many bytes that is
   */
  int writePage(OutputStream out) throws IOException {
    if (bitCount > 0) {
      writeBits();
    }
    byte[] levels = known.bytes();
    out.write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(levels.length)
            .array());
    out.write(levels);
    values.writeTo(out);
    return Integer.BYTES + levels.length + values.size();
  }
}
