package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.article.Metadata;

/** JSON-LD that stands alone against the rest of its page. */
class OutvotedTest {

  @Test
  void jsonLdAloneAgainstMetaAndPrintGivesWay() {
    String head =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-14","dateModified":"2024-05-25"}</script>
        <meta property="article:published_time" content="2024-05-17T10:00:00">
        """;

    Metadata metadata = DatedPages.page(head, "<p class=date>17 May 2024</p>").metadata();

    assertThat(metadata.published().get().value().edtf()).isEqualTo("2024-05-17");
    assertThat(metadata.published().get().basis())
        .isEqualTo(
            "meta article:published_time, as the page prints, against json-ld datePublished");
  }

  @Test
  void dayOfTheUpdateDoesNotOutvote() {
    String head =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-14","dateModified":"2024-05-17"}</script>
        <meta property="article:published_time" content="2024-05-17T10:00:00">
        """;

    assertThat(DatedPages.published(head, "<p class=date>17 May 2024</p>")).isEqualTo("2024-05-14");
  }
}
