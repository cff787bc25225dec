package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.extract.HtmlPages;

/** Reports that are set on several pages. */
class ReportPartTest {

  private static final String LINKED =
      "the page holds one part of its report: it links to another page of it";

  @Test
  void lineThatCountsPagesIsTold() {
    assertThat(notes("", "<p>Page 2 of 3</p>"))
        .containsExactly("the page holds part 2 of 3 of its report");
  }

  @Test
  void lineThatCountsPagesIsReadInOtherLanguages() {
    assertThat(notes("", "<p>Seite 1 von 4</p>"))
        .containsExactly("the page holds part 1 of 4 of its report");
    assertThat(notes("", "<p>共5页 第2页</p>"))
        .containsExactly("the page holds part 2 of 5 of its report");
    assertThat(notes("", "<p>صفحة ٢ من ٣</p>"))
        .containsExactly("the page holds part 2 of 3 of its report");
  }

  @Test
  void countInBracketsIsToldToo() {
    assertThat(notes("", "<p>(page 2 of 3)</p>"))
        .containsExactly("the page holds part 2 of 3 of its report");
  }

  @Test
  void countBehindTheHeadlineIsTold() {
    String page =
        "<html lang=en><body><article><h1>Mill burns (page 2 of 3)</h1><p>The old mill of Senn"
            + " burned down on Friday night, and three families had to leave their houses.</p><p>The"
            + " fire began in the store under the roof, where flour was kept, the chief of the"
            + " brigade said on Saturday.</p></article></body></html>";

    assertThat(HtmlPages.article(page).metadata().part().map(Field::value)).contains("2 of 3");
  }

  @Test
  void partIsStatedBesideItsNote() {
    assertThat(part("", "<p>Page 2 of 3</p>")).contains("2 of 3, line printed, Page 2 of 3");
    assertThat(part("<link rel='next' href='/mill?page=2'>", ""))
        .contains("one of several, link to another page of it, /mill?page=2");
    assertThat(part("", "")).isEmpty();
  }

  private static Optional<String> part(String head, String end) {
    return article(head, end)
        .metadata()
        .part()
        .map(p -> p.value() + ", " + p.basis() + ", " + p.evidence().orElseThrow().exact());
  }

  @Test
  void onlyPageIsNoPart() {
    assertThat(notes("", "<p>Page 1 of 1</p>")).isEmpty();
  }

  @Test
  void sentenceThatNamesPagesIsText() {
    assertThat(notes("", "<p>The mayor had signed page 2 of 3 only, the clerk said.</p>"))
        .isEmpty();
  }

  @Test
  void pagesOfCommentsAreNotOfTheReport() {
    assertThat(notes("", "<div class='comments'><p>Page 2 of 3</p></div>")).isEmpty();
  }

  @Test
  void linkToANumberedPageIsTold() {
    assertThat(notes("<link rel='next' href='/mill?page=2'>", "")).containsExactly(LINKED);
    assertThat(notes("<link rel='prev' href='https://a.example/mill/seite-1'>", ""))
        .containsExactly(LINKED);
  }

  @Test
  void linkToTheOwnAddressWithANumberIsTold() {
    assertThat(
            notes(
                "<link rel='canonical' href='https://a.example/mill/'>"
                    + "<link rel='next' href='https://a.example/mill/2/'>",
                ""))
        .containsExactly(LINKED);
  }

  @Test
  void linkToThePageOfAListIsNone() {
    assertThat(notes("<link rel='next' href='https://a.example/blog/page/2/'>", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/blog/, https://a.example/blog/page/2/",
    "https://a.example/blog/page/3/, https://a.example/blog/page/4/",
    "https://a.example/category/town/, https://a.example/category/town/page/2/",
    "https://a.example/tag/quay, https://a.example/tag/quay?page=2",
    "https://a.example/, https://a.example/page/2/",
    "https://a.example, https://a.example/?page=2",
    "https://a.example/2031/05/, https://a.example/2031/05/page/2/",
    "https://a.example/news.html, https://a.example/news.html?p=2",
    "https://a.example/?s=quay, https://a.example/?s=quay&paged=2",
    "https://a.example/?p=408, https://a.example/?p=411",
    "https://a.example/blog/, ?page=2",
    "https://a.example/tag/tram/, /tag/tram/page/2/",
    "https://a.example/tram/strike, /tram/strike/comment-page-2#comments",
    "https://a.example/tram/strike, https://b.example/tram/strike/2"
  })
  void nextPageOfAListIsNoPart(String own, String next) {
    String head = "<link rel=canonical href='" + own + "'><link rel=next href='" + next + "'>";

    assertThat(notes(head, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/blog/quay-opens/, https://a.example/blog/quay-opens/2/",
    "https://a.example/news/quay-opens, https://a.example/news/quay-opens?page=2",
    "https://a.example/town/2031-05/quay-opens, https://a.example/town/2031-05/quay-opens/seite-2",
    "https://a.example/index.php?id=77, https://a.example/index.php?id=77&page=2",
    "https://a.example/quay/page/2, https://a.example/quay/page/3",
    "https://a.example/tram/strike, /tram/strike/2/",
    "https://a.example/court/ruling, ?page=2",
    "https://a.example/flood/dyke/, //a.example:443/flood/dyke/2#text"
  })
  void nextPageOfAReportIsAPart(String own, String next) {
    String head = "<link rel=canonical href='" + own + "'><link rel=next href='" + next + "'>";

    assertThat(notes(head, "")).containsExactly(LINKED);
  }

  @Test
  void linesOfAListThatCountItsPagesAreNone() {
    String head = "<link rel=canonical href='https://a.example/category/town/'>";

    assertThat(notes(head, "<p>Page 2 of 3</p>")).isEmpty();
  }

  @Test
  void linkToTheNextReportIsNone() {
    assertThat(
            notes(
                "<link rel='canonical' href='https://a.example/mill/'>"
                    + "<link rel='next' href='https://a.example/bridge-opens/'>"
                    + "<link rel='prev' href='https://a.example/news/48213'>",
                ""))
        .isEmpty();
  }

  private static List<String> notes(String head, String end) {
    return article(head, end).notes();
  }

  private static Article article(String head, String end) {
    return HtmlPages.article(
        "<html lang='en'><head><title>Mill burns</title>"
            + head
            + "</head><body><article><h1>Mill burns</h1><p>The old mill of Senn burned down on"
            + " Friday night, and three families had to leave their houses beside it.</p><p>The"
            + " fire began in the store under the roof, where flour was kept, the chief of the"
            + " brigade said on Saturday.</p><p>Nobody was hurt, and the houses were saved by"
            + " sixty firemen from four villages before the morning.</p>"
            + end
            + "</article></body></html>");
  }
}
