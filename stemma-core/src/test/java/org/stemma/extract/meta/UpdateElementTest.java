package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;

/** Elements whose names say that they hold the day of the last change. */
class UpdateElementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class=meta><time class=updated datetime=2024-05-17>17 May 2024</time></div>",
        "<p><time class=updated datetime=2024-05-17T09:00:00Z>May 17, 2024</time></p>",
        "<div class=last-modified-date><time datetime=2024-05-17>17 May 2024</time></div>",
        "<p class=updated>17 May 2024</p>",
        "<p>Changed: <span id=dateModified>17 May 2024</span></p>",
        "<p><time itemprop=dateModified datetime=2024-05-17>17 May 2024</time></p>",
        "<p>Updated <time datetime=2024-05-17>17 May</time></p>",
        "<p class=aktualisiert><span>Stand</span> <time datetime=2024-05-17>17.5.2024</time></p>",
      })
  void aloneOnThePageItIsTheUpdateOnly(String beside) {
    Article page = DatedPages.page("", beside);

    assertThat(modified(page)).isEqualTo("2024-05-17");
    assertThat(DatedPages.published(page)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><time class='entry-date published' datetime=2024-05-15>15 May 2024</time>"
            + " <time class=updated datetime=2024-05-17>17 May 2024</time></p>",
        "<p>15 May 2024, updated <time class=updated datetime=2024-05-17>17 May 2024</time></p>",
        "<p class=meta><time class=updated datetime=2024-05-17>17 May 2024</time>"
            + " <time class=date datetime=2024-05-15>15 May 2024</time></p>",
      })
  void besideTheDayOfPublicationBothAreTold(String beside) {
    Article page = DatedPages.page("", beside);

    assertThat(DatedPages.published(page)).isEqualTo("2024-05-15");
    assertThat(modified(page)).isEqualTo("2024-05-17");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><time class='entry-date updated' datetime=2024-05-17>17 May 2024</time></p>",
        "<p><time class='published updated' datetime=2024-05-17>17 May 2024</time></p>",
        "<p>Published <time class=updated datetime=2024-05-17>17 May 2024</time></p>",
        "<div class=news-updates><p><time datetime=2024-05-17>17 May 2024</time></p></div>",
      })
  void theWordBesideThatOfADateSaysNothing(String beside) {
    assertThat(DatedPages.published("", beside)).isEqualTo("2024-05-17");
  }

  private static String modified(Article page) {
    return page.metadata().modified().map(f -> f.value().edtf()).orElse("none");
  }
}
