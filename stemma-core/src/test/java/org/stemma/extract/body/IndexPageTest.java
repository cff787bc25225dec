package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.Extraction;
import org.stemma.extract.HtmlPages;

class IndexPageTest {

  private static final String PARAGRAPHS =
      "<p>The strike at the quarry enters its fourth week, and no talks are planned.</p>"
          + "<p>Drivers ask for nine per cent more, the company offers four per cent.</p>";

  @Test
  void frontPageOfCardsIsNoArticle() {
    assertThat(
            HtmlPages.extract(
                page(
                    "",
                    cards(
                        "<article><h3><a href='/%d'>The harbour opens berth number %d</a></h3>"
                            + "<p>Ships of up to ninety metres can moor there from next week on.</p>"
                            + "</article>"))))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none ->
                assertThat(none.reason())
                    .isEqualTo("a list of reports, no report (12 linked headlines)"));
  }

  @Test
  void frontPageInOneElementIsNoArticle() {
    assertThat(
            HtmlPages.extract(
                page(
                    "",
                    cards(
                        "<h2><a href='/%d'>The harbour opens berth number %d</a></h2>"
                            + "<p>Ships of up to ninety metres can moor there from next week"
                            + " on, and two more berths follow in the autumn, as planned.</p>"))))
        .isInstanceOf(Extraction.NotAnArticle.class);
  }

  @Test
  void shortReportAmongManyHeadlinesIsAnArticle() {
    assertThat(
            HtmlPages.extract(
                page("", PARAGRAPHS + cards("<h3><a href='/%d'>The berth number %d</a></h3>"))))
        .isInstanceOf(Extraction.Found.class);
  }

  @Test
  void pageThatSaysItIsAnArticleIsOne() {
    assertThat(
            HtmlPages.extract(
                page(
                    "<meta property='og:type' content='article'>",
                    "<p>The strike at the quarry enters its fourth week, and no talks are"
                        + " planned.</p>"
                        + cards("<h3><a href='/%d'>The harbour opens berth %d</a></h3>"))))
        .isInstanceOf(Extraction.Found.class);
  }

  private static String cards(String form) {
    return cards(12, form);
  }

  private static String cards(int number, String form) {
    return IntStream.range(0, number)
        .mapToObj(card -> form.replace("%d", "" + card))
        .collect(Collectors.joining("\n"));
  }

  private static String page(String head, String body) {
    return "<html lang='en'><head><title>The Harbour Post</title>"
        + head
        + "</head><body><h1>The Harbour Post</h1><main>"
        + body
        + "</main></body></html>";
  }

  @Test
  void frontPageThatDescribesItsReportsIsNoArticle() {
    String described =
        "<link rel=canonical href='https://harbour.example/'><meta property=og:title content='Harbour"
            + " Post'><script type='application/ld+json'>[{\"@type\":\"NewsArticle\","
            + "\"url\":\"https://harbour.example/1\",\"headline\":\"The harbour opens berth number"
            + " 1\",\"datePublished\":\"2024-05-18\"}]</script>";

    assertThat(
            HtmlPages.extract(
                page(
                    described,
                    cards("<h2><a href='/%d'>The harbour opens berth number %d</a></h2>"))))
        .isInstanceOf(Extraction.NotAnArticle.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li><h3><a href='/%d'>Quay %d opens</a></h3><p>Ships moor there. <a href='/'>More</a></p>",
        "<div><a href='/%d'>Harbour opens berth number %d</a><p>Ships of ninety metres can moor</div>",
        "<li><a href='/%d'>Harbour opens berth number %d</a><br>… berth for ships of ninety metres …"
      })
  void someHeadlinesWithAFewWordsEachAreAList(String card) {
    assertThat(HtmlPages.extract(page("", "<p>All about ships.</p>" + cards(6, card))))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none ->
                assertThat(none.reason())
                    .isEqualTo("a list of reports, no report (6 linked headlines)"));
  }

  @Test
  void headlinesWithNothingBelowAreAList() {
    assertThat(
            HtmlPages.extract(
                page("", cards(7, "<li><a href='/%d'>The harbour opens berth %d</a></li>"))))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none -> assertThat(none.reason()).startsWith("a list of reports, no report"));
  }

  @Test
  void aReportOfOneParagraphAboveOtherReportsIsOne() {
    String report =
        "<p>The strike at the quarry enters its fourth week, and no talks are planned by either"
            + " side, a spokeswoman of the drivers said on Monday; the company kept silent.</p>";
    String card = "<li><h3><a href='/%d'>Quay %d opens</a></h3><p>Ships moor there now.</li>";

    assertThat(HtmlPages.extract(page("", report + cards(6, card))))
        .isInstanceOf(Extraction.Found.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h2><a>Quay %d opens</a></h2><p>Ships moor there now.</p></article>",
        "<article><h2><a href='/%d'>Quay %d opens</a></h2><p>Ships moor there.</p><time>2 May</time>"
            + "</article>",
        "<article><h3><a href='/%d'>Quay %d opens</a></h3><p>The harbour office says that ships of"
            + " ninety metres can moor there from Monday.</p></article>"
      })
  void aFewHeadlinesInArticlesOfTheirOwnAreAList(String card) {
    assertThat(HtmlPages.extract(page("", cards(3, card))))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none ->
                assertThat(none.reason())
                    .isEqualTo("a list of reports, no report (3 linked headlines)"));
    assertThat(HtmlPages.extract(page("", PARAGRAPHS + cards(3, card))))
        .isInstanceOf(Extraction.Found.class);
  }
}
