package org.stemma.parquet;

import java.util.List;
import org.stemma.export.CellKind;
import org.stemma.export.Column;

/**
 * What a Parquet file says about itself at its end ({@code FileMetaData} of parquet.thrift): its
 * columns and where their values stand. Numbers of fields and codes are the format's.
 */
final class Footer {

  private static final int VERSION = 1;

  /**
   * The writing program in the form that readers take apart; raised when what it writes changes.
   */
  private static final String CREATED_BY = "stemma version 1 (build 0)";

  private static final int OPTIONAL = 1;
  private static final int AS_UTF8 = 0;
  private static final int AS_DATE = 6;

  /** Fields of the union {@code LogicalType}. */
  private static final int STRING = 1;

  private static final int DATE = 6;

  private Footer() {}

  static byte[] of(List<Column> columns, List<RowGroup> groups) {
    ThriftBytes out = new ThriftBytes().i32(1, VERSION);
    schema(out, columns);
    out.i64(3, groups.stream().mapToLong(RowGroup::rows).sum());
    out.structs(4, groups.size());
    groups.forEach(group -> group(out, columns, group));
    return out.text(6, CREATED_BY).bytes();
  }

  private static void schema(ThriftBytes out, List<Column> columns) {
    out.structs(2, columns.size() + 1);
    out.element().text(4, "row").i32(5, columns.size()).end();
    for (Column column : columns) {
      out.element()
          .i32(1, ParquetType.of(column.kind()).code)
          .i32(3, OPTIONAL)
          .text(4, column.name());
      if (column.kind() == CellKind.TEXT) {
        out.i32(6, AS_UTF8).struct(10).empty(STRING).end();
      } else if (column.kind() == CellKind.DAY) {
        out.i32(6, AS_DATE).struct(10).empty(DATE).end();
      }
      out.end();
    }
  }

  private static void group(ThriftBytes out, List<Column> columns, RowGroup group) {
    out.element().structs(1, columns.size());
    for (int at = 0; at < columns.size(); at++) {
      RowGroup.Chunk chunk = group.chunks().get(at);
      out.element().i64(2, 0).struct(3); // field 2 is deprecated: 0
      out.i32(1, ParquetType.of(columns.get(at).kind()).code)
          .i32s(2, DataPage.PLAIN, DataPage.RUNS)
          .texts(3, columns.get(at).name())
          .i32(4, DataPage.GZIP)
          .i64(5, group.rows())
          .i64(6, chunk.plain())
          .i64(7, chunk.packed())
          .i64(9, chunk.offset());
      out.end().end();
    }
    out.i64(2, group.plain())
        .i64(3, group.rows())
        .i64(5, group.offset())
        .i64(6, group.packed())
        .end();
  }
}
