package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "2024-05-17, 2024-05-15",
    "2024-05-17T06:00:00+02:00, 2024-04-30T23:00:00+02:00",
    "2024-05-17T06:00:00+01:00, 2024-05-14"
  })
  void anUpdateBeforeThePublicationIsAFinding(String published, String modified) {
    assertThat(DatedPages.notes(metas(published, modified)))
        .containsExactly(
            "the last update is stated to precede the publication: "
                + modified.substring(0, 10)
                + " (meta article:modified_time), 2024-05-17 (meta article:published_time)");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-17, 2024-05-17",
    "2024-05-17, 2024-05-19",
    "2024-05-17T01:00:00+02:00, 2024-05-16T23:30:00Z"
  })
  void anUpdateOfTheDayOrLaterIsNone(String published, String modified) {
    assertThat(DatedPages.notes(metas(published, modified))).isEmpty();
  }

  private static String metas(String published, String modified) {
    return """
        <meta property="article:published_time" content="%s">
        <meta property="article:modified_time" content="%s">
        """
        .formatted(published, modified);
  }
}
