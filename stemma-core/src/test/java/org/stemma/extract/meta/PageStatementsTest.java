package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.extract.HtmlPages;
import org.stemma.text.LanguageDetector;

class PageStatementsTest {

  private static final String PAGE =
      """
      <html lang=fr><head>%s</head><body><h1>Le port ouvre un second quai</h1>
      <p>Le second quai du port a ouvert lundi, et deux navires y ont accosté dès le matin.</p>
      <p>Les travaux avaient duré trois ans, et ils ont coûté moins que prévu, selon la ville.</p>
      """;

  private static Metadata metadata(String head) {
    return HtmlPages.article(PAGE.formatted(head)).metadata();
  }

  private static List<String> notes(String head) {
    Capture page = Capture.of("page.html", PAGE.formatted(head).getBytes(StandardCharsets.UTF_8));
    Extraction read = new Extractor(LanguageDetector.NONE).extract(page);
    return ((Extraction.Found) read).article().notes();
  }

  private static String jsonLd(String fields) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + fields + "}</script>";
  }

  @ParameterizedTest
  @CsvSource({"false", "'\"False\"'"})
  void pageThatIsNotFreeIsMarked(String said) {
    String head = jsonLd("\"isAccessibleForFree\":" + said);

    assertThat(metadata(head).access().orElseThrow().value()).isEqualTo("paywalled");
    assertThat(notes(head))
        .containsExactly(
            "the page says that it is not free to read; its text may be cut"
                + " (json-ld isAccessibleForFree)");
  }

  @ParameterizedTest
  @CsvSource({"true", "'\"True\"'", "null"})
  void freePageIsNotMarked(String said) {
    assertThat(metadata(jsonLd("\"isAccessibleForFree\":" + said)).access()).isEmpty();
  }

  @Test
  void keywordsInOneStringAreCutAtTheirCommas() {
    assertThat(metadata("<meta name=keywords content='port, quai ,navires,port'>").tags())
        .extracting(Field::value)
        .containsExactly("port", "quai", "navires");
  }

  @Test
  void jsonLdKeywordsGoBeforeThoseOfTheHead() {
    String head = jsonLd("\"keywords\":[\"Hafen\",\"Kai\"]") + "<meta name=keywords content=port>";

    assertThat(metadata(head).tags()).extracting(Field::value).containsExactly("Hafen", "Kai");
  }

  @Test
  void printedStandfirstGoesBeforeTheDescriptionOfTheHead() {
    String head = "<meta property=og:description content='Votre journal du port'>";
    String printed = "Deux navires y ont accosté dès le premier matin, devant une foule nombreuse.";
    String page = PAGE.formatted(head).replace("</h1>", "</h1><h2>" + printed + "</h2>");

    assertThat(HtmlPages.article(page).metadata().subtitle().map(Field::value)).contains(printed);
    assertThat(metadata(head).subtitle().map(Field::value)).contains("Votre journal du port");
  }
}
