package org.stemma.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/**
 * The page of a column's values as it stands in a file: its head ({@code PageHeader} of
 * parquet.thrift), then the packed values.
 *
 * @param plain bytes before packing, the head included
 * @param bytes of the file
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are passed on, never compared
record DataPage(int plain, byte[] bytes) {

  /** Codes of the format. */
  static final int PLAIN = 0;

  static final int RUNS = 3;
  static final int GZIP = 2;
  private static final int DATA_PAGE = 0;

  static DataPage of(ColumnValues values) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    int plain;
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      plain = values.writePage(gzip);
    }
    ThriftBytes head =
        new ThriftBytes()
            .i32(1, DATA_PAGE)
            .i32(2, plain)
            .i32(3, packed.size())
            .struct(5)
            .i32(1, values.rows())
            .i32(2, PLAIN)
            .i32(3, RUNS)
            .i32(4, RUNS)
            .end();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] first = head.bytes();
    all.writeBytes(first);
    packed.writeTo(all);
    return new DataPage(first.length + plain, all.toByteArray());
  }
}
