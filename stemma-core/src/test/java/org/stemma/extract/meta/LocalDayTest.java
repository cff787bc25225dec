package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Metadata;

/** Instants in universal time and the local day that the page states beside them. */
class LocalDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-17T23:12:00Z | <p class=date>18 May 2024</p> | 2024-05-18",
        "Fri, 17 May 2024 01:12:00 GMT | <p class=date>16 May 2024</p> | 2024-05-16",
        "2024-05-17T08:12:00Z | <p class=date>18 May 2024</p> | 2024-05-17",
        "2024-05-17T23:12:00+02:00 | <p class=date>18 May 2024</p> | 2024-05-17",
        "2024-05-17T12:12:00Z | <time datetime=2024-05-17T14:12>17 May</time><p class=date>18 May 2024</p> | 2024-05-17"
      })
  void universalTimeIsReadAsTheLocalDayThatThePageStates(String stated, String beside, String day) {
    String head = "<meta property='article:published_time' content='" + stated + "'>";

    assertThat(DatedPages.published(head, beside)).isEqualTo(day);
  }

  @Test
  void addressGivesTheLocalDay() {
    String head =
        """
        <meta property="article:published_time" content="2024-05-16T23:11:59+00:00">
        <link rel="canonical" href="https://post.example/2024/05/17/ferry">
        """;

    Metadata metadata = DatedPages.page(head, "").metadata();

    assertThat(metadata.published().get().value().edtf()).isEqualTo("2024-05-17");
    assertThat(metadata.published().get().basis())
        .isEqualTo("date in the link canonical, the local day of meta article:published_time");
  }
}
