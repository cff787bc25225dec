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
}
