package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.body.BodyRule;
import org.stemma.text.LanguageDetector;
import org.stemma.text.Span;
import org.stemma.time.Edtf;

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

    Article article = ((Extraction.Found) EXTRACTOR.extract(capture)).article();

    assertThat(article.metadata().publisher().map(Field::value)).contains("Odal Post");
    assertThat(article.metadata().published().map(f -> Edtf.print(f.value())))
        .contains("2024-05-03");
    assertThat(article.page().address()).contains("https://news.example/bridge");
  }

  @Test
  void recognisedLanguageIsAdopted() {
    Extractor detecting = new Extractor(text -> Optional.of("de"));

    Extraction extraction =
        detecting.extract(
            Capture.of("a.txt", "Die Brücke bleibt zu.".getBytes(StandardCharsets.UTF_8)));

    assertThat(((Extraction.Found) extraction).article().language()).contains("de");
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\u00a0",
            "\u0000",
            "\ud83d\ude00",
            "Home » World » ",
            "By Ana Sousa",
            "LISBON, May 3 (Agency) – ",
            "Read also:",
            "1. ",
            "• ",
            "You may also like",
            "©",
            "2024",
            "The river rose on Monday, the mayor said.",
            "Who pays?",
            "Looking ahead",
            "“",
            "”",
            "...",
            "a_b_c_d",
            "Ferry",
            "by",
            "|",
            "-");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(8))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  @Property
  void everyCharacterOfAPlainPageLiesInOneBlock(@ForAll("pages") String page) {
    Extraction extraction =
        new PlainTextExtractor(LanguageDetector.NONE, ExtractOptions.DEFAULT)
            .extract(page(page), List.of());
    if (extraction instanceof Extraction.Found found) {
      Article article = found.article();
      int end = 0;
      for (Block block : article.blocks()) {
        Span span = block.span();
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(Span.of(end, span.start()).trim(page).isEmpty()).isTrue();
        assertThat(span.trim(page)).isEqualTo(span);
        end = span.end();
      }
      assertThat(Span.of(end, page.length()).trim(page).isEmpty()).isTrue();
      assertThat(article.segments()).isNotEmpty();
    }
  }

  @Property
  void nothingIsThrownOnAnyBytes(@ForAll byte[] bytes) {
    assertThat(extract(bytes).name()).isEqualTo("page.txt");
  }

  @Property
  void segmentsAreInOrderAndApart(@ForAll("pages") String page) {
    if (extract(page) instanceof Extraction.Found found) {
      List<Span> spans = found.article().segments().stream().map(s -> s.span()).toList();
      for (int i = 1; i < spans.size(); i++) {
        assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
      }
    }
  }

  private static org.stemma.article.Page page(String text) {
    return new org.stemma.article.Page(
        "page.txt", Optional.empty(), "text/plain", "UTF-8", "0", text);
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
