package org.stemma.parquet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.stemma.export.Column;
import org.stemma.export.Table;

/**
 * Writes rows as an Apache Parquet file (version 1, flat, every column optional): an empty cell is
 * a null, a {@code DAY} is a DATE, a {@code COUNT} an INT32, a {@code NUMBER} a DOUBLE, a {@code
 * YES_NO} a BOOLEAN, words are UTF-8 strings. The same rows give the same bytes on one JDK: packing
 * is the JDK's.
 *
 * <p>Holds the values of one group, 16 MB before packing, and while a group ends some copies of its
 * largest column, packed. Not thread-safe.
 */
public final class ParquetFile {

  /** Of values before packing, at which a group of rows ends. By judgement. */
  private static final int GROUP_BYTES = 16 << 20;

  private static final byte[] MAGIC = "PAR1".getBytes(US_ASCII);

  private final OutputStream out;
  private final List<Column> columns;
  private final int groupBytes;
  private final List<RowGroup> groups = new ArrayList<>();
  private List<ColumnValues> open;

  /** Whether no row may follow: the file was finished, or some columns have a row that failed. */
  private boolean ended;

  private long written;

  /**
   * A file of {@code columns}, of which there is one at least.
   *
   * @param out written to from its beginning on, never closed
   */
  public ParquetFile(OutputStream out, List<Column> columns) throws IOException {
    this(out, columns, GROUP_BYTES);
  }

  ParquetFile(OutputStream out, List<Column> columns, int groupBytes) throws IOException {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("columns must not be empty");
    }
    this.out = out;
    this.columns = List.copyOf(columns);
    this.groupBytes = groupBytes;
    this.open = values();
    write(MAGIC);
  }

  /** The whole file of {@code table}. */
  public static byte[] write(Table table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ParquetFile file = new ParquetFile(bytes, table.columns());
      for (List<String> row : table.rows()) {
        file.add(row);
      }
      file.finish();
    } catch (IOException e) {
      throw new IllegalStateException("memory is written to without fault", e);
    }
    return bytes.toByteArray();
  }

  private List<ColumnValues> values() {
    return columns.stream().map(column -> new ColumnValues(column.kind())).toList();
  }

  /**
   * Adds a row.
   *
   * @param cells as many as columns; an empty one is of unknown value
   * @throws IllegalArgumentException if there are others, or one is no value of its column; then
   *     the file cannot be ended
   * @throws IllegalStateException if a row was refused, or the file has ended
   */
  public void add(List<String> cells) throws IOException {
    end();
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "cells " + cells.size() + " must be " + columns.size() + ", as many as columns");
    }
    int size = 0;
    for (int at = 0; at < cells.size(); at++) {
      open.get(at).add(cells.get(at));
      size += open.get(at).size();
    }
    if (size >= groupBytes) {
      endGroup();
    }
    ended = false;
  }

  private void end() {
    if (ended) {
      throw new IllegalStateException("a row was refused, or the file has ended");
    }
    ended = true;
  }

  private void endGroup() throws IOException {
    int rows = open.getFirst().rows();
    if (rows == 0) {
      return;
    }
    List<RowGroup.Chunk> chunks = new ArrayList<>();
    for (ColumnValues values : open) {
      DataPage page = DataPage.of(values);
      chunks.add(new RowGroup.Chunk(written, page.plain(), page.bytes().length));
      write(page.bytes());
    }
    groups.add(new RowGroup(rows, chunks));
    open = values();
  }

  /**
   * Writes what is left. No row may follow.
   *
   * @throws IllegalStateException if a row was refused, or the file has ended
   */
  public void finish() throws IOException {
    end();
    endGroup();
    byte[] footer = Footer.of(columns, groups);
    write(footer);
    write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(footer.length)
            .array());
    write(MAGIC);
    out.flush();
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }
}
