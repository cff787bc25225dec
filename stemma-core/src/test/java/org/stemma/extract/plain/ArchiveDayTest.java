package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.PlainPages;

/** Plain pages from archives print days from before the web, which no other line dates. */
class ArchiveDayTest {

  private static String day(String beside) {
    Article article =
        PlainPages.read("Ferry runs aground off Odal\n" + beside + "\n\n" + PlainPages.BODY);
    return article.metadata().published().map(f -> f.value().edtf()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "14 May 1984; 1984-05-14",
        "Monday, May 14, 1984, Page 5; 1984-05-14",
        "THE HALDEN POST, TUESDAY, JUNE 3, 1931.; 1931-06-03",
        "By ANA SOUSA MAY 14, 1984; 1984-05-14",
        "Published: 17 April 1912; 1912-04-17"
      })
  void aLineNearTheHeadlineDatesThem(String beside, String day) {
    assertThat(day(beside)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The storm of 14 May 1984",
        "Vasa Lind (14 May 1931 - 3 June 1984)",
        "14 May 1931\n\nThe ferry is built.\n\n3 June 1935",
        "January 1, 1970"
      })
  void aDayOfHistoryDoesNot(String beside) {
    assertThat(day(beside)).isEqualTo("none");
  }
}
