package org.stemma.flink;

import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.fs.Path;

/** Where pages come from. */
final class StreamSources {

  private StreamSources() {}

  /** The files of a folder, as they are moved in. */
  static Source<ArrivedPages, ?, ?> folder(Path folder, StreamOptions options) {
    FileSource.FileSourceBuilder<ArrivedPages> files =
        FileSource.forBulkFileFormat(new ArrivingFiles(), folder)
            .setFileEnumerator(FoundSplits::new);
    return options.ends() ? files.build() : files.monitorContinuously(options.look()).build();
  }

  /** The messages of a topic from its beginning; checkpoints hold how far they were read. */
  static Source<ArrivedPages, ?, ?> topic(StreamOptions options) {
    KafkaSourceBuilder<ArrivedPages> messages =
        KafkaSource.<ArrivedPages>builder()
            .setBootstrapServers(options.brokers())
            .setTopics(options.topic())
            .setGroupId("stemma-flink")
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setProperty("isolation.level", "read_committed")
            .setDeserializer(new TopicPages());
    return options.ends()
        ? messages.setBounded(OffsetsInitializer.latest()).build()
        : messages.build();
  }
}
