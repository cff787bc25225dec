package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.extract.HtmlPages;

/** Advertisements in the tables of old pages. */
class AdCellsTest {

  private static final String FIRST =
      "The harbour opened its second quay on Monday, and two ships from the north moored at it.";

  private static final String SECOND =
      "The work had taken three years and cost less than was planned, the town said on Sunday.";

  private static List<String> kept(String language, String first, String between, String second) {
    Article article =
        HtmlPages.article(
            "<html lang=%s><body><table><tr><td><h2>Quay</h2><p>%s</p>%s<p>%s</p></td></tr></table></body></html>"
                .formatted(language, first, between, second));
    return article.blocks().stream()
        .filter(Block::isBody)
        .map(block -> article.words(block.span()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | <table><tr><td>Advertisement<br>Odal Boats paints your boat this spring.</td></tr></table>",
        "en | <table><tr><td>ADVERTISEMENT</td></tr><tr><td>Odal Boats paints your boat this spring.</td></tr></table>",
        "de | <table><tr><td>Anzeige</td></tr><tr><td>Boote streichen zum halben Preis.</td></tr></table>",
        "es | <table><tr><td>Publicidad<br>Pinte su barco este verano con nosotros.</td></tr></table>"
      })
  void areNoText(String language, String advertisement) {
    assertThat(kept(language, FIRST, advertisement, SECOND)).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<table><tr><td>Ships moored on Monday<br>Two from the north</td></tr></table>",
        "<table><tr><td>Ships</td><td>2</td></tr></table>"
      })
  void aTableOfTheReportStays(String table) {
    assertThat(kept("en", FIRST, table, SECOND)).hasSize(3);
  }
}
