package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;

/** What goes from machine to machine. */
class RecordsTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        ArrivedPages.class,
        GivenName.class,
        GivenPaths.class,
        KeptPage.class,
        OrderedPage.class,
        PageChange.class,
        PageNews.class,
        PageOrder.class,
        Telling.class,
        ToldGroup.class,
        PageFile.class,
        CaptureRecord.class,
        ReadPage.class,
        Segments.class,
        TableRow.class,
        ToldStory.class,
        PageGroup.class,
        PagePlace.class,
        GroupedPage.class
      })
  void flinkWritesItByItself(Class<?> kind) {
    assertThat(TypeInformation.of(kind)).isInstanceOf(PojoTypeInfo.class);
  }

  /** Capture times of an archive are whatever its maker wrote. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-01T08:30:00.123Z, 2024-03-01T08:30:00.123Z",
    "1970-01-01T00:00:00Z, 1970-01-01T00:00:00Z",
    ", 2025-01-01T00:00:00Z",
    "2025-01-01T00:00:00.001Z, 2025-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z, 2025-01-01T00:00:00Z",
    "+1000000000-12-31T23:59:59.999999999Z, 2025-01-01T00:00:00Z",
    "1969-12-31T23:59:59.999Z, 1970-01-01T00:00:00Z",
    "0000-01-01T00:00:00Z, 1970-01-01T00:00:00Z",
    "-1000000000-01-01T00:00:00Z, 1970-01-01T00:00:00Z"
  })
  void noTimeOfACaptureStopsTheStreamOrRunsAhead(@Nullable String captured, Instant expected) {
    CaptureRecord record = new CaptureRecord("a", new byte[0], null, null, null, null, captured);
    assertThat(record.time(Instant.parse("2025-01-01T00:00:00Z")))
        .isEqualTo(expected.toEpochMilli());
  }

  @Test
  void aCaptureComesBackAsItWas() {
    Capture bare = Capture.of("a.txt", "words".getBytes(UTF_8));
    Capture full =
        new Capture(
            "b.html",
            Payload.of(new byte[] {0, 1}),
            Optional.of("text/html"),
            Optional.of("https://news.example/b"),
            Optional.of("The Gull"),
            Optional.of("2031-03-01"),
            Optional.of(Instant.parse("2031-03-01T08:30:00.123456789Z")));
    assertThat(CaptureRecord.of(bare).capture()).isEqualTo(bare);
    assertThat(CaptureRecord.of(full).capture()).isEqualTo(full);
  }
}
