package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.stemma.capture.Capture;
import org.stemma.text.LanguageDetector;

/** Pages that may be no reports, and how they are read. */
final class OtherPages {

  static final String TWO_PARAGRAPHS =
      "<p>The line is looking for somebody who likes the sea and gets up before four.</p>"
          + "<p>You will make breakfast for eighty in a galley that was built last year.</p>";

  static Extraction extracted(String name, String page) {
    return new Extractor(LanguageDetector.NONE)
        .extract(Capture.of(name, page.getBytes(StandardCharsets.UTF_8)));
  }

  static String html(String title, String head, String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>%s</title>%s</head><body>%s</body></html>"
        .formatted(title, head, body);
  }

  static String schema(String type) {
    return "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"%s\"}</script>"
        .formatted(type);
  }

  static void isRefused(Extraction extraction, String reason) {
    assertThat(extraction)
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none -> assertThat(none.reason()).startsWith(reason).contains(", no report ("));
  }

  private OtherPages() {}
}
