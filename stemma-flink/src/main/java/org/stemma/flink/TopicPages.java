package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;

/**
 * The messages of a Kafka topic as captures: the address as key, the page as received as value, and
 * as headers, in UTF-8, what else is known of it: {@code media-type}, {@code publisher}, {@code
 * published}, and {@code captured} as ISO 8601 has it, or else the time of the message.
 */
final class TopicPages implements KafkaRecordDeserializationSchema<ArrivedPages> {

  private static final long serialVersionUID = 1;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<ArrivedPages> out) {
    try {
      out.collect(ArrivedPages.of(true, List.of(capture(message)), Map.of()));
    } catch (IllegalArgumentException | DateTimeException e) {
      String place = message.topic() + "-" + message.partition() + ": message " + message.offset();
      out.collect(
          ArrivedPages.of(
              true,
              List.of(),
              Map.of(place, Objects.requireNonNullElse(e.getMessage(), "it cannot be read"))));
    }
  }

  private static Capture capture(ConsumerRecord<byte[], byte[]> message) {
    byte @Nullable [] address = message.key();
    byte @Nullable [] page = message.value();
    if (address == null || page == null) {
      throw new IllegalArgumentException("no address as key, or no page as value");
    }
    String name = new String(address, UTF_8);
    return new Capture(
        name,
        Payload.of(page),
        header(message, "media-type"),
        Optional.of(name),
        header(message, "publisher"),
        header(message, "published"),
        Optional.of(
            header(message, "captured")
                .map(Instant::parse)
                .orElseGet(() -> Instant.ofEpochMilli(message.timestamp()))));
  }

  private static Optional<String> header(ConsumerRecord<byte[], byte[]> message, String name) {
    return Optional.ofNullable(message.headers().lastHeader(name))
        .map(Header::value)
        .map(value -> new String(value, UTF_8));
  }

  @Override
  public TypeInformation<ArrivedPages> getProducedType() {
    return TypeInformation.of(ArrivedPages.class);
  }
}
