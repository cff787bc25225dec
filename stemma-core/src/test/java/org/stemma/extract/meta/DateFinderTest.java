package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.Extraction;
import org.stemma.extract.HtmlPages;

/** Which witnesses of its day a page has, and which is adopted. */
class DateFinderTest {

  @Test
  void dateInRunningTextIsNotThePublication() {
    Article article =
        HtmlPages.article(
            "<html><body><p>The ferry sank on 3 May 2024 off the northern port, the owner said.");

    assertThat(article.metadata().published()).isEmpty();
    assertThat(article.metadata().publishedWitnesses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-12T08:30:00+02:00, 2024-05-12T06:30:00Z",
    "2024-05-12T08:30:00-0430, 2024-05-12T13:00:00Z",
    "2024-05-12T08:30:00Z, 2024-05-12T08:30:00Z",
    "2024-05-12T08:30:17Z, 2024-05-12T08:30:17Z",
    "2024-05-12T08:30:59.25+02:00, 2024-05-12T06:30:59.250Z",
    "2024-05-12T08:30:61Z, none",
    "2024-05-12T08:30:00, none",
    "2024-05-12T08:30:00+23:00, none",
    "2024-05-12, none",
  })
  void instantNeedsDayTimeAndOffset(String stated, String instant) {
    String head = "<meta property='article:published_time' content='" + stated + "'>";
    assertThat(
            DatedPages.page(head, "")
                .metadata()
                .publishedAt()
                .map(f -> f.value().toString())
                .orElse("none"))
        .isEqualTo(instant);
  }

  @Test
  void vagueNameIsToldInTheBasis() {
    assertThat(
            DatedPages.page("<meta name=date content=2024-05-12>", "")
                .metadata()
                .published()
                .orElseThrow())
        .extracting(field -> field.basis())
        .isEqualTo("meta date (does not say which date)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"date", "timestamp", "cdate"})
  void vagueNameOfTheUpdateIsNotThePublication(String name) {
    String head =
        "<meta name=last-modified content=2024-05-12><meta name='%s' content=2024-05-12T08:00:00Z>"
            .formatted(name);

    assertThat(DatedPages.published(head, "")).isEqualTo("none");
  }

  @Test
  void updateKeepsAllItsWitnesses() {
    String head =
        """
        <meta property="article:modified_time" content="2024-05-19T10:00:00+02:00">
        <meta name="last-modified" content="2024-05-20">
        """;

    assertThat(DatedPages.page(head, "<p>Updated 21 May 2024</p>").metadata().modifiedWitnesses())
        .extracting(f -> f.value().edtf() + " " + f.basis())
        .containsExactly(
            "2024-05-19 meta article:modified_time",
            "2024-05-20 meta last-modified",
            "2024-05-21 line printed");
  }

  @ParameterizedTest
  @CsvSource({
    "https://post.example/2024/05/17/ferry, 2024-05-17",
    "https://post.example/news/17-05-2024, 2024-05-17",
    "https://post.example/news/20240517-ferry, 2024-05-17",
    "https://post.example/news/20240517, 2024-05-17",
    "https://post.example/news.2024.05.17.html, 2024-05-17",
    "https://post.example/news/1234567890, none",
    "https://post.example/news/id20240517x, none",
    "https://post.example/news/ferry?from=/2024/05/17/, none",
    "https://post.example/news/ferry#20240517, none",
    "https://post.example/2024/05/17th-wave, none"
  })
  void addressIsTheLastWitness(String address, String day) {
    assertThat(DatedPages.published("<link rel=canonical href='" + address + "'>", ""))
        .isEqualTo(day);
  }

  @Test
  void refusedPageStillSaysWhenItWasPublished() {
    Extraction.NotAnArticle refused =
        (Extraction.NotAnArticle)
            HtmlPages.extract(
                "<html><head><meta property=article:published_time content=2024-05-17></head>"
                    + "<body><script>draw();</script></body>");

    assertThat(refused.metadata().published().get().value().edtf()).isEqualTo("2024-05-17");
  }
}
