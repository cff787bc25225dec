package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.extract.PlainPages;
import org.stemma.time.Edtf;

/** The day of publication that a plain page prints. */
class PlainDatesTest {

  @Test
  void publicationDateIsReadFromALineOfItsOwn() {
    assertThat(published("12 March 2026, 14:05")).contains("2026-03-12");
    assertThat(published("Published: Friday, March 13, 2026 at 9:30 a.m. EST"))
        .contains("2026-03-13");
    assertThat(published("Published 3 May 2024, updated 5 May 2024")).contains("2024-05-03");
    assertThat(published("By Ana Sousa | 3 May 2024")).contains("2024-05-03");
    assertThat(published("Updated 5 May 2024")).isEmpty();
    assertThat(published("Monday 14:05")).isEmpty();
  }

  private static Optional<String> published(String line) {
    Article article =
        PlainPages.read("Ferry runs aground off Odal\n\n" + line + "\n" + PlainPages.BODY);
    return article.metadata().published().map(f -> Edtf.print(f.value()));
  }

  @Test
  void aDateInsideAHeadingIsNoDateLine() {
    assertThat(published("The storm of 3 May 2024 in pictures")).isEmpty();
  }

  @Test
  void aRowOfDayTimeAndAgeIsNoWayThroughASite() {
    assertThat(published("FEB 8, 2022 / 9:37 PM / UPDATED 2 YEARS AGO")).contains("2022-02-08");
    assertThat(published("June 3, 2031 / 6:05 AM / Updated 4 hours ago")).contains("2031-06-03");
  }
}
