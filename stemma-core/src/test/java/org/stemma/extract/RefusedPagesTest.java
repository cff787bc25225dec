package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.body.BodyRule;
import org.stemma.text.LanguageDetector;

/** A page that is refused keeps what is known of it. */
class RefusedPagesTest {

  private static final ExtractOptions LIMITS = new ExtractOptions(600, 20, BodyRule.ALL);

  private static Extraction.NotAnArticle refused(String page, String published) {
    Capture capture =
        new Capture(
            "page",
            Payload.of(page.getBytes(StandardCharsets.UTF_8)),
            Optional.empty(),
            Optional.of("https://post.example/2024/04/02/ferry"),
            Optional.of("The Harbour Post"),
            Optional.of(published));
    return (Extraction.NotAnArticle) new Extractor(LanguageDetector.NONE, LIMITS).extract(capture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "%PDF-1.4\nx",
        "Skip to content\nLeave a comment\nBack to top",
        "<html><body><script>draw();</script></body>",
        "<html><body>AAAAA</body>",
        "AAAAA",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void keepsWhatTheManifestSays(String page) {
    Extraction.NotAnArticle refused =
        refused(page.replace("A", "<p>One.\n\n".repeat(5)), "2024-04-03");

    assertThat(refused.address()).contains("https://post.example/2024/04/02/ferry");
    assertThat(refused.metadata().publisher().orElseThrow().value()).isEqualTo("The Harbour Post");
    assertThat(refused.metadata().published().orElseThrow().value().edtf()).isEqualTo("2024-04-03");
    assertThat(refused.metadata().published().orElseThrow().basis()).isEqualTo("manifest");
  }

  @Test
  void tellsWhatDoesNotAgree() {
    String page =
        "<html><head><meta property=article:published_time content=2024-03-01></head><body></body>";

    assertThat(refused(page, "2024-04-03").notes())
        .containsExactly(
            "different days of publication are stated: 2024-04-03 (manifest),"
                + " 2024-03-01 (meta article:published_time), 2024-04-02 (date in the address)");
    assertThat(refused("", "last spring").notes())
        .containsExactly("no day of publication can be read from \"last spring\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><meta charset=utf-8></head><body><script>'Łódź hält\ufffd'</script></body>",
        "<html><meta charset=utf-8><body>AAAAAA\ufffd",
        "AAAAAA\ufffd"
      })
  void tellsWhatIsWrongWithItsCharacters(String page) {
    assertThat(refused(page.replace("A", "<p>One.\n\n".repeat(5)), "2024-04-02").notes())
        .containsExactly("1 characters were already lost when the page was made (U+FFFD)");
  }
}
