package org.stemma.parquet;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.stemma.export.Column;

/** What another program reads in a Parquet file, cell by cell, empty where it reads a null. */
public final class ParquetRows {

  private ParquetRows() {}

  /** The rows of {@code file}; each column is asked for by its type. */
  public static List<List<String>> of(byte[] file, List<Column> columns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)));
        RowReader row = reader.rowReader()) {
      while (row.hasNext()) {
        row.next();
        List<String> cells = new ArrayList<>();
        for (Column column : columns) {
          cells.add(row.isNull(column.name()) ? "" : cell(row, column));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String cell(RowReader row, Column column) {
    return switch (column.kind()) {
      case TEXT -> row.getString(column.name());
      case COUNT -> String.valueOf(row.getInt(column.name()));
      case NUMBER -> String.valueOf(row.getDouble(column.name()));
      case DAY -> row.getDate(column.name()).toString();
      case YES_NO -> String.valueOf(row.getBoolean(column.name()));
    };
  }
}
