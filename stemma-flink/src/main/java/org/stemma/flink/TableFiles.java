package org.stemma.flink;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.jspecify.annotations.Nullable;
import org.stemma.export.AccountTables;
import org.stemma.export.Column;
import org.stemma.parquet.ParquetFile;

/** Writes rows of one table to each file. */
final class TableFiles implements BulkWriter.Factory<TableRow> {

  private static final long serialVersionUID = 1;

  @Override
  public BulkWriter<TableRow> create(FSDataOutputStream out) {
    return new Rows(out);
  }

  /** A file, whose columns are known with its first row. */
  private static final class Rows implements BulkWriter<TableRow> {

    private final FSDataOutputStream out;
    private @Nullable ParquetFile file;

    private Rows(FSDataOutputStream out) {
      this.out = out;
    }

    @Override
    public void addElement(TableRow row) throws IOException {
      ParquetFile rows = file == null ? new ParquetFile(out, columns(row.table())) : file;
      file = rows;
      rows.add(row.cells());
    }

    private static List<Column> columns(String table) {
      return Objects.requireNonNull(AccountTables.columns().get(table));
    }

    @Override
    public void flush() {} // rows wait for their group

    @Override
    public void finish() throws IOException {
      if (file != null) {
        file.finish();
      }
    }
  }
}
