package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
                assertThat(none.reason()).isEqualTo("the page is a list of 12 linked headlines"));
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
    return IntStream.range(0, 12)
        .mapToObj(number -> form.replace("%d", "" + number))
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
}
