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
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Page;
import org.stemma.capture.Capture;
import org.stemma.text.LanguageDetector;
import org.stemma.text.Span;

/** What holds of every plain page, whatever stands on it. */
class PlainCoverageTest {

  private static Extraction extract(byte[] bytes) {
    return new Extractor(LanguageDetector.NONE).extract(Capture.of("page.txt", bytes));
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
            "\u00ad",
            "\u202f",
            "\u2028",
            "agree-",
            "ment",
            "the ferry ran aground off the mole of the harbour of Odal",
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
      int endOnPage = 0;
      for (Block block : article.blocks()) {
        Span span = block.span();
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(Span.of(end, span.start()).trim(article.text()).isEmpty()).isTrue();
        assertThat(span.trim(article.text())).isEqualTo(span);
        Span onPage = article.map().original(span);
        assertThat(isUnseen(page.substring(endOnPage, onPage.start()))).isTrue();
        end = span.end();
        endOnPage = onPage.end();
      }
      assertThat(Span.of(end, article.text().length()).trim(article.text()).isEmpty()).isTrue();
      assertThat(isUnseen(page.substring(endOnPage))).isTrue();
      assertThat(article.segments()).isNotEmpty();
    }
  }

  private static boolean isUnseen(String gap) {
    return gap.chars()
        .allMatch(
            unit ->
                Character.isWhitespace(unit)
                    || Character.isSpaceChar(unit)
                    || "\u00ad\u200b\u2060\ufeff".indexOf(unit) >= 0);
  }

  @Property
  void nothingIsThrownOnAnyBytes(@ForAll byte[] bytes) {
    assertThat(extract(bytes).name()).isEqualTo("page.txt");
  }

  @Property
  void segmentsAreInOrderAndApart(@ForAll("pages") String page) {
    if (extract(page.getBytes(StandardCharsets.UTF_8)) instanceof Extraction.Found found) {
      List<Span> spans = found.article().segments().stream().map(s -> s.span()).toList();
      for (int i = 1; i < spans.size(); i++) {
        assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
      }
    }
  }

  private static Page page(String text) {
    return new Page("page.txt", Optional.empty(), "text/plain", "UTF-8", "0", text);
  }
}
