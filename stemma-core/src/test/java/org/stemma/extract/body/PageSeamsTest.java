package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;
import org.stemma.extract.HtmlPages;

class PageSeamsTest {

  private static final String PAGES =
      """
      <body><div><div>Valley Courier</div><h1>Bakers of the valley on strike</h1>
      <p>Bakers in the valley went on strike on Friday, and most shops stayed closed until noon.</p>
      <p>The union said that the owners had been told three times of what they asked in the</p>
      <p>%s</p></div>
      <div><div>Valley Courier</div><h1>Bakers of the valley on strike</h1><p>%s</p>
      <p>letter of March, and that nobody had ever come to the table to talk with the bakers.</p>
      <p>The owners offer 17 crowns an hour; the union asks for 19, a spokesman said on Friday.</p>
      </div></body>
      """;

  @ParameterizedTest
  @CsvSource({
    "Page 1 of 2 Next page, Page 2 of 2",
    "Page 1 of 2, Page 2 of 2 Previous page",
    "Seite 1 von 2, Seite 2 von 2"
  })
  void pagesOfOneReportAreOneReport(String first, String second) {
    Article article = HtmlPages.article(PAGES.formatted(first, second));

    assertThat(article.segments()).hasSize(1);
    assertThat(HtmlPages.kept(article)).hasSize(4).noneMatch(line -> line.contains("Courier"));
  }

  @Test
  void aHeadlineThatStandsAgainWithoutACountOfPagesHeadsAReport() {
    Article article = HtmlPages.article(PAGES.formatted("Bread is dear.", "So are cakes."));

    assertThat(article.segments()).hasSize(2);
  }
}
