package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.text.LanguageDetector;

/** Pages that a site shows in place of a report, without running text. */
class SiteNoticeOfPagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"Page not found", "تسجيل الدخول", "로그인", "429 Too many requests"})
  void aNoticeWithoutRunningTextIsToldAsSuch(String title) {
    String page =
        "<html><head><title>%s | The Post</title></head><body><h1>%s</h1></body></html>"
            .formatted(title, title);

    assertThat(
            new Extractor(LanguageDetector.NONE)
                .extract(Capture.of("a.html", page.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none -> assertThat(none.reason()).startsWith("a notice of the site"));
  }
}
