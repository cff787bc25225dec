package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.article.Metadata;
import org.stemma.extract.HtmlPages;

class TitleLengthTest {

  private static String title(String stated) {
    Metadata metadata =
        HtmlPages.article(
                "<meta property=og:title content=\""
                    + stated
                    + "\"><h1>Winter storm special</h1><h2>Ferry runs aground off Odal</h2>"
                    + "<p>The ferry left the harbour at noon, and all its passengers were brought"
                    + " ashore before the storm reached the coast of the island.</p>")
            .metadata();
    return metadata.title().orElseThrow().value();
  }

  @Test
  void aStatementConfirmsAHeadingUnlessItIsTooLongForAHeadline() {
    String said = "Ferry runs aground off Odal";

    assertThat(title(said + " - " + "Odal Post ".repeat(20))).isEqualTo(said);
    assertThat(title(said + " - " + "Odal Post ".repeat(2_000))).isEqualTo("Winter storm special");
  }

  @Test
  void theNameOfTheSiteConfirmsNoHeading() {
    Metadata metadata =
        HtmlPages.article(
                "<title>Ferry runs aground - The Daily Harbour Online</title>"
                    + "<h1><a href=/>The Daily Harbour Online</a></h1><h2>Ferry runs aground</h2>"
                    + "<p>The ferry left the harbour at noon, and all its passengers were brought"
                    + " ashore before the storm reached the coast of the island.</p>")
            .metadata();

    assertThat(metadata.title().orElseThrow().value()).isEqualTo("Ferry runs aground");
  }

  @Test
  void aShortHeadlineOfIdeographsIsConfirmed() {
    Metadata metadata =
        HtmlPages.article(
                "<title>渡船在港口搁浅 - 海港日报</title><h1>海港</h1><h2>渡船在港口搁浅</h2>"
                    + "<p>渡船中午离开港口,暴风雨到达该岛海岸之前,所有乘客都已被送上岸,没有人受伤。</p>")
            .metadata();

    assertThat(metadata.title().orElseThrow().value()).isEqualTo("渡船在港口搁浅");
  }
}
