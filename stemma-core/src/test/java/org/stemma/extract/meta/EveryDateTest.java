package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.StatedDay;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/** Days that a page states beside the one adopted are witnesses, and a conflict if they differ. */
class EveryDateTest {

  private static final String STATED =
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-05-18\"}"
          + "</script>";

  private static final String META = "<meta property=article:published_time content=%s>";

  private static Article read(String head, String beside, String behind) {
    String page =
        "<html lang=en><head>"
            + head
            + "</head><body><article><h1>Court stops the sale of the club</h1>"
            + beside
            + "<p>The court stopped the sale of the club on Monday, and the buyer said that he would"
            + " appeal before the transfer window closes on 9 August 2031.</p>"
            + "<p>The league had let the sale pass in spring, against the votes of four members.</p>"
            + behind
            + "</article></body>";
    Capture capture = Capture.of("page.html", page.getBytes(StandardCharsets.UTF_8));
    Extraction read = new Extractor(LanguageDetector.NONE).extract(capture);
    return ((Extraction.Found) read).article();
  }

  private static List<String> days(Article article) {
    return article.metadata().publishedWitnesses().stream()
        .map(StatedDay::value)
        .map(day -> day.edtf())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Published: 12 May 2030</p>",
        "<p>First published on May 12, 2030</p>",
        "<div>Veröffentlicht am 12.05.2030</div>"
      })
  void aDayPrintedBesideTheHeadlineIsAWitness(String line) {
    Article article = read(STATED, line, "");

    assertThat(days(article)).containsExactly("2031-05-18", "2030-05-12");
    assertThat(article.metadata().published().orElseThrow().value().edtf()).isEqualTo("2031-05-18");
    assertThat(article.notes())
        .containsExactly(
            "different days of publication are stated: 2031-05-18 (json-ld datePublished),"
                + " 2030-05-12 (line printed)");
  }

  @Test
  void aLabelledDayBehindTheReportIsAWitness() {
    assertThat(days(read(STATED, "", "<p>Published: 12 May 2030</p>")))
        .containsExactly("2031-05-18", "2030-05-12");
  }

  @Test
  void theSameDayIsAWitnessOfEachKind() {
    assertThat(days(read(STATED, "<p>Published: 18 May 2031</p>", "<p>Published 18 May 2031</p>")))
        .containsExactly("2031-05-18", "2031-05-18");
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-18, 2031-05-02, 2031-05-18 2031-05-02",
    "2031-05-18T10:00:00Z, 2031-05-18T12:00:00Z, 2031-05-18"
  })
  void whatMetaElementsSayTwiceIsKept(String first, String second, String days) {
    Article article = read(META.formatted(first) + META.formatted(second), "", "");

    assertThat(String.join(" ", days(article))).isEqualTo(days);
  }

  @Test
  void metaElementsOfItemsAreOfOtherReports() {
    String items = "<meta itemprop=datePublished content=2031-05-1%s>";

    assertThat(days(read(items.formatted(8) + items.formatted(1), "", "")))
        .containsExactly("2031-05-18");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Monday, 12 May 2030</p>",
        "<p>Today is Monday, 12 May 2030</p>",
        "<p>The window closes on 12 May 2030, and no later.</p>",
        "<p>© 12 May 2030 The Harbour Post</p>",
        "<div class=related-articles><p>Published: 12 May 2030</p></div>",
        "<div class=comments><p>Published: 12 May 2030</p></div>"
      })
  void daysOfOtherThingsAreNoWitnesses(String line) {
    assertThat(days(read(STATED, line, ""))).containsExactly("2031-05-18");
    assertThat(days(read(STATED, "", line))).containsExactly("2031-05-18");
  }

  @Test
  void aPrintedUpdateIsAWitnessOfTheUpdate() {
    Article article = read(STATED, "<p>Updated: 20 May 2031</p>", "");

    assertThat(days(article)).containsExactly("2031-05-18");
    assertThat(article.metadata().modified().orElseThrow().value().edtf()).isEqualTo("2031-05-20");
    assertThat(article.notes()).isEmpty();
  }
}
