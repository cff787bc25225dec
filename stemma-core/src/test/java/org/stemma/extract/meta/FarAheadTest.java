package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/** Days of programs that lie years ahead of all that the page shows. */
class FarAheadTest {

  private static final String META =
      "<meta property=article:published_time content=%sT10:00:00+02:00>";
  private static final String JSON =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"%s\"}</script>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2099-01-01 | <p>3 May 2024</p>",
        "2035-06-12 | <p>Published 3 May 2024</p>",
        "2064-05-03 | <p>Veröffentlicht am 3. Mai 2024</p>",
        "2047-05-03 | <p>Publié le 3 mai 2024 à 10h15</p>",
        "2040-05-03 | <p class=date>3 de mayo de 2024</p>"
      })
  void whatThePageShowsGoesBeforeThem(String stated, String beside) {
    for (String head : new String[] {META, JSON}) {
      assertThat(DatedPages.published(head.formatted(stated), beside)).isEqualTo("2024-05-03");
      assertThat(DatedPages.page(head.formatted(stated), beside).metadata().publishedWitnesses())
          .extracting(witness -> witness.value().edtf())
          .contains(stated);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-03 | <p>3 May 2031</p> | 2031-05-03",
        "2031-05-03 | '' | 2031-05-03",
        "2025-01-03 | <p>3 May 2024</p> | 2025-01-03",
        "2021-01-03 | <p>3 May 2024</p> | 2021-01-03"
      })
  void aDayThatMayBeStays(String stated, String beside, String day) {
    assertThat(DatedPages.published(META.formatted(stated), beside)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-03, 2024-05-10T10:00:00Z, 2024-05-03",
    "2025-05-03, 2025-05-10T10:00:00Z, 2025-05-03"
  })
  void aDayAfterTheRetrievalCannotBe(String stated, String captured, String day) {
    String html =
        "<html lang=en><head>"
            + META.formatted(stated)
            + "</head><body>"
            + DatedPages.report("<p>3 May 2024</p>");
    Capture capture =
        new Capture(
            "page.html",
            Payload.of(html.getBytes(StandardCharsets.UTF_8)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Instant.parse(captured)));
    Extraction read = new Extractor(LanguageDetector.NONE).extract(capture);

    assertThat(DatedPages.published(((Extraction.Found) read).article())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"2024-05-04, 2024-05-03", "2025-05-04, 2025-05-03"})
  void aDayAfterTheLastUpdateCannotBe(String updated, String day) {
    String head =
        META.formatted("2025-05-03")
            + "<meta property=article:modified_time content="
            + updated
            + "T10:00:00+02:00>";

    assertThat(DatedPages.published(head, "<p>3 May 2024</p>")).isEqualTo(day);
  }
}
