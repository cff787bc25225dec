package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.text.LanguageDetector;

/** The instant of publication is kept where the day adopted is another's statement of it. */
class StatedInstantTest {

  private static Metadata metadata(String stated, String printed, Optional<String> manifest) {
    String page =
        "<html lang=en><head><meta property=article:published_time content='"
            + stated
            + "'></head><h1>Strike ends</h1><p class=date>"
            + printed
            + "</p><p>The strike of the tram drivers ended in the night, their union said, and the"
            + " first trams leave the depot at five.</p>";
    Capture capture =
        new Capture(
            "page",
            Payload.of(page.getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/html"),
            Optional.empty(),
            Optional.empty(),
            manifest);
    Extraction read = new Extractor(LanguageDetector.NONE).extract(capture);
    return ((Extraction.Found) read).article().metadata();
  }

  private static String instant(Metadata metadata) {
    return metadata.publishedAt().map(at -> at.value().toString()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-17T23:12:00Z, 18 May 2031, 2031-05-18, 2031-05-17T23:12:00Z",
    "2031-05-17T01:12:00Z, 16 May 2031, 2031-05-16, 2031-05-17T01:12:00Z",
    "2031-05-17T08:12:00Z, 17 May 2031, 2031-05-17, 2031-05-17T08:12:00Z",
    "2031-05-17T23:12:00, 18 May 2031, 2031-05-17, none"
  })
  void theLocalDayHasTheInstantInUniversalTime(
      String stated, String printed, String day, String instant) {
    Metadata metadata = metadata(stated, printed, Optional.empty());

    assertThat(metadata.published().orElseThrow().value().edtf()).isEqualTo(day);
    assertThat(instant(metadata)).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-17T08:12:00+02:00, 2031-05-17, 2031-05-17T06:12:00Z",
    "2031-05-17T23:12:00Z, 2031-05-18, 2031-05-17T23:12:00Z",
    "2031-05-17T08:12:00+02:00, 2031-05, 2031-05-17T06:12:00Z",
    "2031-05-17T08:12:00Z, 2031-05-18, none",
    "2031-05-17T23:12:00+02:00, 2031-05-18, none",
    "2031-05-17T08:12:00+02:00, 2031-05-14, none",
    "2031-05-17T08:12:00+02:00, 2031-05-17T09:00:00Z, 2031-05-17T09:00:00Z"
  })
  void theManifestsDayHasTheInstantThatThePageStatesOfIt(
      String stated, String manifest, String instant) {
    assertThat(instant(metadata(stated, "", Optional.of(manifest)))).isEqualTo(instant);
  }
}
