package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.core.execution.JobClient;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.capture.Capture;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.Stemma;

/** The captures of archives as messages of a real broker. */
class TopicPagesTest {

  private static final String TOPIC = "captures";

  @TempDir private Path folder;

  @Test
  void aTopicGivesTheStoriesThatItsPagesGiveAsArchives() throws Exception {
    Path archives = Files.createDirectory(folder.resolve("archives"));
    new InputPages(40).writeArchives(archives);
    List<String> expected =
        Stemma.accountsByStory(LocalStream.oneMachine(archives)).stream()
            .map(AccountJson::line)
            .toList();
    try (KafkaBroker broker = new KafkaBroker(Files.createDirectory(folder.resolve("broker")))) {
      broker.topic(TOPIC, 2);
      send(broker, captures(archives));
      JobClient job =
          LocalStream.start(
              folder.resolve("out"), "--topic=" + TOPIC, "--brokers=" + broker.address());
      assertThat(LocalStream.end(job).<Integer>getAccumulatorResult(Unreadable.COUNTER))
          .as("the message without an address")
          .isEqualTo(1);
    }
    VersionLines lines = VersionLines.in(folder.resolve("out"));
    assertThat(lines.last()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(lines.doubled()).isEmpty();
    assertThat(lines.torn()).isEmpty();
  }

  private static List<Capture> captures(Path archives) throws IOException {
    List<Capture> captures = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(archives)) {
      files = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      captures.addAll(StageTimes.captures(file));
    }
    return captures;
  }

  /** With a message between them that has no address: it is passed over. */
  private static void send(KafkaBroker broker, List<Capture> captures) {
    Map<String, Object> settings =
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address());
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, "no address".getBytes(UTF_8)));
      captures.forEach(capture -> producer.send(message(capture)));
    }
  }

  private static ProducerRecord<byte[], byte[]> message(Capture capture) {
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(TOPIC, capture.name().getBytes(UTF_8), capture.payload().toBytes());
    capture
        .mediaType()
        .ifPresent(type -> message.headers().add("media-type", type.getBytes(UTF_8)));
    capture
        .captured()
        .ifPresent(at -> message.headers().add("captured", at.toString().getBytes(UTF_8)));
    return message;
  }
}
