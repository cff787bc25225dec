package org.stemma.flink;

import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;

/** Rows of a table go to the files of a folder of its name. */
final class TableFolder implements BucketAssigner<TableRow, String> {

  private static final long serialVersionUID = 1;

  @Override
  public String getBucketId(TableRow row, Context context) {
    return row.table();
  }

  @Override
  public SimpleVersionedSerializer<String> getSerializer() {
    return SimpleVersionedStringSerializer.INSTANCE;
  }
}
