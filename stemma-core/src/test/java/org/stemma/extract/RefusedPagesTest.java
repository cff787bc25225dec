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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Access denied</title><h1>Access Denied</h1><p>You do not have permission to open"
            + " this page. If you think that this is wrong, please write to the owner.</p>",
        "<title>Page not found | The Harbour Post</title><p>We looked everywhere, and the page that"
            + " you asked for is not here. It may have been moved.</p>",
        "<h1>Error 503</h1><p>Our servers are having trouble right now. We hope to be back soon, so"
            + " please come again in a few minutes.</p>",
        "<h1>We value your privacy</h1><p>We and our partners store information on your device and"
            + " use it to choose what you see. You may change your mind at any time.</p>",
        "<h1>Seite nicht gefunden</h1><p>Die Seite, die Sie suchen, gibt es nicht mehr. Vielleicht"
            + " hilft Ihnen die Suche weiter.</p>",
        "Just a moment...\n\nWe are checking that your browser is safe before you go on. This will"
            + " take five seconds at most.\n",
        "<h1>Страница не найдена</h1><p>Такой страницы на нашем сайте нет, она могла быть удалена."
            + " Попробуйте начать с главной.</p>"
      })
  void aNoticeOfTheSiteIsNoReport(String page) {
    String html = page.startsWith("<") ? "<!DOCTYPE html><html>" + page : page;
    assertThat(refused(html, "2024-04-03").reason()).startsWith("a notice of the site");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Access denied: how a port shut out its divers</h1><p>The divers came at six, and the"
            + " gate was locked. Nobody told them why, said the union.</p>",
        "<h1>Something went wrong at the dam, engineer says</h1><p>The engineer told the inquiry on"
            + " Monday that two gates had not opened. Nobody was hurt.</p>"
      })
  void aReportWithWordsOfANoticeIsRead(String page) {
    Capture capture =
        Capture.of("page", ("<!DOCTYPE html><html>" + page).getBytes(StandardCharsets.UTF_8));

    assertThat(new Extractor(LanguageDetector.NONE).extract(capture))
        .isInstanceOf(Extraction.Found.class);
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
        .containsExactly("1 character was already lost when the page was made (U+FFFD)");
  }
}
