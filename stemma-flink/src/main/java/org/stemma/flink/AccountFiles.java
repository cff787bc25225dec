package org.stemma.flink;

import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * What a job writes into one folder: the lines of accounts, and if asked for their tables, a folder
 * of Parquet files each. Files are there with the checkpoint that they are of, or with the end of
 * what is read once; what they hold is there once.
 */
final class AccountFiles {

  private final Path folder;
  private final boolean versions;
  private final boolean tables;

  /**
   * @param versions whether lines are versions of accounts, as of a stream, or else accounts
   * @param tables whether tables are written too
   */
  AccountFiles(Path folder, boolean versions, boolean tables) {
    this.folder = folder;
    this.versions = versions;
    this.tables = tables;
  }

  void write(DataStream<String> lines) {
    FileSink.DefaultRowFormatBuilder<String> sink =
        FileSink.forRowFormat(folder, new SimpleStringEncoder<String>("UTF-8"))
            .withBucketAssigner(new BasePathBucketAssigner<>())
            .withOutputFileConfig(new OutputFileConfig("accounts", ".jsonl"));
    if (versions) {
      sink = sink.withRollingPolicy(OnCheckpointRollingPolicy.build());
    }
    lines.sinkTo(sink.build()).name("write lines").uid("write lines");
    if (tables) {
      lines
          .flatMap(new TellTables(versions))
          .name("tell tables")
          .uid("tell tables")
          .sinkTo(
              FileSink.forBulkFormat(folder, new TableFiles())
                  .withBucketAssigner(new TableFolder())
                  .withOutputFileConfig(new OutputFileConfig("part", ".parquet"))
                  .build())
          .name("write tables")
          .uid("write tables");
    }
  }
}
