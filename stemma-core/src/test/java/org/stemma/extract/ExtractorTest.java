package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.extract.body.BodyRule;
import org.stemma.text.LanguageDetector;

/** What is a page, and what is refused. */
class ExtractorTest {

  private static final Extractor EXTRACTOR = new Extractor(LanguageDetector.NONE);

  private static Extraction extract(String text) {
    return extract(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Extraction extract(byte[] bytes) {
    return EXTRACTOR.extract(Capture.of("page.txt", bytes));
  }

  private static String reason(Extraction extraction) {
    return ((Extraction.NotAnArticle) extraction).reason();
  }

  @Test
  void emptyAndBlankPagesAreNoArticles() {
    assertThat(reason(extract(""))).isEqualTo("empty file");
    assertThat(reason(extract(" \n\t\n"))).isEqualTo("no text on the page");
    assertThat(reason(extract("\n".repeat(100_000)))).isEqualTo("no text on the page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"BLANKS<p>", "<!-- BLANKS --><!doctype html><p>", "\n<!--BLANKS-->\n<html>"})
  void markupIsKnownBehindBlanksAndComments(String start) {
    String page = start.replace("BLANKS", " \n".repeat(4_000)) + "The ferry sank on Monday night.";
    Capture capture = Capture.of("page", page.getBytes(StandardCharsets.UTF_8));
    Capture declared =
        new Capture(
            "page",
            capture.payload(),
            Optional.of("Text/HTML; charset=UTF-8"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(mediaType(EXTRACTOR.extract(declared))).isEqualTo("text/html");
    assertThat(mediaType(EXTRACTOR.extract(capture)))
        .isEqualTo(start.contains("html>") ? "text/html" : "text/plain");
  }

  private static String mediaType(Extraction extraction) {
    return ((Extraction.Found) extraction).article().page().mediaType();
  }

  @Test
  void binaryFilesAreNamed() {
    assertThat(reason(extract("%PDF-1.4\nx"))).isEqualTo("binary file (PDF document)");
    assertThat(reason(extract(new byte[300]))).isEqualTo("binary file (control characters)");
  }

  @Test
  void aPageOfFurnitureIsNoArticle() {
    assertThat(reason(extract("Skip to content\nLeave a comment\nBack to top")))
        .isEqualTo("nothing but page furniture");
  }

  @Test
  void limitsAreTold() {
    Extractor strict =
        new Extractor(LanguageDetector.NONE, new ExtractOptions(11, 5, BodyRule.ALL));

    assertThat(
            reason(
                strict.extract(Capture.of("a", "x".repeat(12).getBytes(StandardCharsets.UTF_8)))))
        .isEqualTo("too large (12 bytes; limit 11)");
    assertThat(
            reason(
                strict.extract(
                    Capture.of("a", "a\nb\nc\nd\ne\nf".getBytes(StandardCharsets.UTF_8)))))
        .isEqualTo("too many paragraphs (limit 5)");
  }

  @Test
  void aPageOfTooManyBlocksIsRefusedWhateverItsForm() {
    Extractor strict =
        new Extractor(LanguageDetector.NONE, new ExtractOptions(10_000, 5, BodyRule.ALL));
    for (String page :
        List.of("a\nb\nc\nd\ne\nf", "Share\n\n".repeat(9), "<html><body>" + "<p>a".repeat(6))) {
      assertThat(reason(strict.extract(Capture.of("a", page.getBytes(StandardCharsets.UTF_8)))))
          .as(page)
          .isEqualTo("too many paragraphs (limit 5)");
    }
    String five = "The ferry left the harbour at noon.\n\n".repeat(5);
    assertThat(strict.extract(Capture.of("a", five.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Extraction.Found.class);
  }

  @Test
  void hugeSingleLineIsOneBlock() {
    Extraction extraction = extract("The river rose again. ".repeat(100_000));

    assertThat(((Extraction.Found) extraction).article().blocks()).hasSize(1);
  }

  @Test
  void manyShortLinesAreRead() {
    assertThat(kept("The river rose.\n\n".repeat(50_000))).hasSize(49_998);
    assertThat(kept("a\n".repeat(50_000))).hasSize(49_999).containsOnly("a");
    assertThat(kept("Who? \n".repeat(20_000))).hasSize(19_999).containsOnly("Who?");
    assertThat(kept("You may also like\n".repeat(20_000) + "The river rose.")).isEmpty();
  }

  private static List<String> kept(String text) {
    return HtmlPages.kept(((Extraction.Found) extract(text)).article());
  }

  @Test
  void recognisedLanguageIsAdopted() {
    Extractor detecting = new Extractor(text -> Optional.of("de"));

    Extraction extraction =
        detecting.extract(
            Capture.of("a.txt", "Die Brücke bleibt zu.".getBytes(StandardCharsets.UTF_8)));

    assertThat(((Extraction.Found) extraction).article().language()).contains("de");
  }
}
