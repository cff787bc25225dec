package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.PlainPages;
import org.stemma.time.Edtf;

/** The day of publication that a plain page prints. */
class PlainDatesTest {

  private static final String TITLE = "Ferry runs aground off Odal\n\n";

  private static Optional<String> published(String between) {
    Article article = PlainPages.read(TITLE + between + "\n" + PlainPages.BODY);
    return article.metadata().published().map(f -> Edtf.print(f.value()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 March 2026, 14:05 | 2026-03-12",
        "Published: Friday, March 13, 2026 at 9:30 a.m. EST | 2026-03-13",
        "Published 3 May 2024, updated 5 May 2024 | 2024-05-03",
        "FEB 8, 2022 / 9:37 PM / UPDATED 2 YEARS AGO | 2022-02-08",
        "June 3, 2031 / 6:05 AM / Updated 4 hours ago | 2031-06-03",
        "ODAL, Wednesday, June 4, 2031, 8.10 a.m. | 2031-06-04",
        "ODAL (Senn), Friday, May 2, 2031, 11 p.m. | 2031-05-02"
      })
  void isReadFromALineOfItsOwn(String line, String day) {
    assertThat(published(line)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Ana Sousa | 3 May 2024", "Von Ana Sousa, 3. Mai 2024, 8.10 Uhr"})
  void isReadBesideWhoSigns(String line) {
    assertThat(published(line)).contains("2024-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ODAL, Wednesday, June 4, 2031, 8.10 a.m. - ",
        "ODAL, 4 June 2031, 14.20 – ",
        "ODAL, June 4, 2031, 9 pm (TPA) - "
      })
  void isReadBeforeTheReportWithATimeOfDayBehindIt(String dateline) {
    String lead =
        "The ferry Solveig ran aground off Odal on Monday night, and nobody was hurt.\n\n";

    assertThat(published(dateline + lead)).contains("2031-06-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 5 May 2024",
        "Monday 14:05",
        "The storm of 3 May 2024 in pictures",
        "The quay will be shut on Friday, May 2, 2031, 11 a.m. - The pilots have asked for it.\n\n"
      })
  void aDayOfAnotherMatterIsNone(String line) {
    assertThat(published(line)).isEmpty();
  }
}
