package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.extract.HtmlPages;

/** What is long or late outside a report is cut or counted, never lost silently. */
class LongFurnitureTest {

  private static final String REPORT =
      "<article><h1>Ferry strands</h1>"
          + "<p>The ferry stranded on the bar of Odal at noon, and all were brought ashore.</p>"
              .repeat(40)
          + "</article>";

  private static Article article(String around) {
    return HtmlPages.article("<html><body>" + REPORT + around + "</body></html>");
  }

  private static List<Block> dropped(Article article) {
    return article.blocks().stream().filter(block -> !block.isKept()).toList();
  }

  @Test
  void aLongNoticeIsCutAndItsLengthTold() {
    String notice = "These terms hold for all who read here. ".repeat(200).strip();

    Article article = article("<footer><p>" + notice + "</p></footer>");

    Block block = dropped(article).get(0);
    assertThat(dropped(article)).hasSize(1);
    assertThat(article.words(block.span())).isEqualTo(notice.substring(0, 2_000));
    assertThat(article.evidence(block.span()).exact()).isEqualTo(notice.substring(0, 2_000));
    assertThat(block.units()).isEqualTo(notice.length());
    assertThat(article.notes()).isEmpty();
  }

  @Test
  void noCharacterIsCutInTwo() {
    String notice = "x".repeat(1_999) + "\ud83d\ude00".repeat(9);

    Article article = article("<footer><p>" + notice + "</p></footer>");

    assertThat(dropped(article).get(0).span().length()).isEqualTo(1_999);
  }

  @Test
  void whatFitsIsWhole() {
    Article article = article("<footer><p>" + "x".repeat(2_000) + "</p></footer>");

    assertThat(dropped(article).get(0).units()).isEqualTo(2_000);
    assertThat(dropped(article).get(0).span().length()).isEqualTo(2_000);
  }

  @Test
  void whatLiesBehindTheLimitIsCounted() {
    Article article = article("<footer>" + "<p>Tides</p>".repeat(307) + "</footer>");

    assertThat(dropped(article)).hasSize(300);
    assertThat(article.notes())
        .containsExactly(
            "7 more blocks outside the report, 35 characters, were left out of the text");
  }
}
