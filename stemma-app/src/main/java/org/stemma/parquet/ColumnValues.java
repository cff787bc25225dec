package org.stemma.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
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
        case NUMBER -> little(Double.doubleToLongBits(Double.parseDouble(cell)), Double.BYTES);
        case YES_NO -> bit(Boolean.parseBoolean(cell));
      }
    } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("cell \"" + cell + "\" is no " + kind, e);
    }
  }

  /** Days since 1970-01-01. */
  private static int day(String cell) {
    return Math.toIntExact(LocalDate.parse(cell).toEpochDay());
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

  /** The page of data, not packed: which rows have a value, then the values. To be asked once. */
  byte[] page() {
    if (bitCount > 0) {
      writeBits();
    }
    byte[] levels = known.bytes();
    byte[] all = values.toByteArray();
    values.reset();
    little(levels.length, Integer.BYTES);
    values.writeBytes(levels);
    values.writeBytes(all);
    return values.toByteArray();
  }
}
