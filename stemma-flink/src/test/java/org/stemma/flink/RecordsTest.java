package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;

/** What goes from machine to machine. */
class RecordsTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        ArrivedPages.class,
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
        ToldStory.class,
        PageGroup.class,
        PagePlace.class,
        GroupedPage.class
      })
  void flinkWritesItByItself(Class<?> kind) {
    assertThat(TypeInformation.of(kind)).isInstanceOf(PojoTypeInfo.class);
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
