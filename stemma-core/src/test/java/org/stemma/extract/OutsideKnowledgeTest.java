package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.text.LanguageDetector;
import org.stemma.time.Edtf;

/** What a manifest knows of a page goes before what the page says. */
class OutsideKnowledgeTest {

  @Test
  void outsideKnowledgeGoesBeforeThePage() {
    Capture capture =
        new Capture(
            "page.txt",
            Payload.of(
                "Bridge closes\n\n4 May 2024\n\nThe bridge at Odal closes on Monday, the mayor said."
                    .getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/plain"),
            Optional.of("https://news.example/bridge"),
            Optional.of("Odal Post"),
            Optional.of("2024-05-03"));

    Article article =
        ((Extraction.Found) new Extractor(LanguageDetector.NONE).extract(capture)).article();

    assertThat(article.metadata().publisher().map(Field::value)).contains("Odal Post");
    assertThat(article.metadata().published().map(f -> Edtf.print(f.value())))
        .contains("2024-05-03");
    assertThat(article.page().address()).contains("https://news.example/bridge");
  }

  @Test
  void notesAreAddedToThoseThereAre() {
    Capture capture =
        new Capture(
            "kiln.txt",
            Payload.of("Kiln bursts\n".getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/plain"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("yesterday"));

    assertThat(OutsideKnowledge.of(capture).with(List.of("two pages are missing")).notes())
        .containsExactly(
            "no day of publication can be read from \"yesterday\"", "two pages are missing");
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday, true",
    "3 May 2031, true",
    "2031-05-03, false",
    "2031-05-03T08:00:00Z, false"
  })
  void dayGivenFromOutsideThatIsNoneIsTold(String published, boolean told) {
    String page = "Kiln bursts\n\nThe kiln of the brickyard burst in the night, the owner said.\n";
    Capture capture =
        new Capture(
            "kiln.txt",
            Payload.of(page.getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/plain"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(published));

    Extraction read = new Extractor(LanguageDetector.NONE).extract(capture);

    assertThat(((Extraction.Found) read).article().notes().toString().contains("no day of"))
        .isEqualTo(told);
  }
}
