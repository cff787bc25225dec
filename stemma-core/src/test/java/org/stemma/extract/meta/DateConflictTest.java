package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Days that cannot all be right, as a page's notes tell them. */
class DateConflictTest {

  @Test
  void witnessesThatDifferAreAFinding() {
    String head =
        """
        <meta property="article:published_time" content="2024-05-17T10:00:00+02:00">
        <meta name="pubdate" content="2024-05-11">
        """;

    assertThat(DatedPages.notes(head))
        .containsExactly(
            "different days of publication are stated: 2024-05-17 (meta article:published_time),"
                + " 2024-05-11 (meta pubdate)");
  }

  @Test
  void statedUpdateIsNoConflict() {
    String head =
        """
        <meta property="article:published_time" content="2024-05-17T10:00:00+02:00">
        <meta property="article:modified_time" content="2024-05-19T10:00:00+02:00">
        <meta name="date" content="2024-05-19">
        """;

    assertThat(DatedPages.notes(head)).isEqualTo(List.of());
  }
}
