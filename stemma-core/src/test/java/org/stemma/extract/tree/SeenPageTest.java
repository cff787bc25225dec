package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.extract.HtmlPages;

/** What stands where no scripts run is the report only if nothing else is. */
class SeenPageTest {

  private static final String FIRST =
      "<p>The harbour opened its second quay on Monday, and two ships from the north moored at it.";

  private static final String SECOND =
      "<p>The work had taken three years and cost less than was planned, the town said on Sunday.";

  private static long kept(String body) {
    Article article = HtmlPages.article("<html lang=en><h1>Second quay opens</h1>" + body);
    return article.blocks().stream().filter(Block::isBody).count();
  }

  @Test
  void aReportThatOnlyReadersWithoutScriptsSeeIsRead() {
    assertThat(kept("<noscript>" + FIRST + SECOND + "</noscript><div id=app></div>")).isEqualTo(2);
  }

  @Test
  void besideAReportItIsNoText() {
    String hint = "<noscript><p>Please turn scripts on to see the map of the harbour.</noscript>";

    assertThat(kept(FIRST + hint + SECOND)).isEqualTo(2);
  }
}
