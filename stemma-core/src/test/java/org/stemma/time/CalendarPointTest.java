package org.stemma.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPointTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-12, DAY, 2026-03-12, 2026-03-12",
    "2026-03-12, WEEK, 2026-W11, 2026-03-09/2026-03-15",
    "2027-01-01, WEEK, 2026-W53, 2026-12-28/2027-01-03",
    "2026-03-12, WEEKEND, 2026-W11-WE, 2026-03-14/2026-03-15",
    "2026-03-12, MONTH, 2026-03, 2026-03",
    "2026-03-12, QUARTER, 2026-Q1, 2026-01/2026-03",
    "2026-03-12, HALF, 2026-H1, 2026-01/2026-06",
    "2026-07-12, SEASON, 2026-SU, 2026",
    "2026-01-12, SEASON, 2025-WI, 2025",
    "2026-03-12, YEAR, 2026, 2026",
    "2026-03-12, DECADE, 202, 2020/2029",
    "2026-03-12, CENTURY, 20, ''",
    "-0489-03-12, YEAR, BC0490, ''",
  })
  void isWrittenAsTimexAndAsEdtf(LocalDate date, Grain grain, String timex, String edtf) {
    CalendarPoint point = CalendarPoint.of(date, grain);
    assertThat(point.timex()).isEqualTo(timex);
    assertThat(point.value(false).edtf()).isEqualTo(edtf);
  }

  @Test
  void stepsInItsOwnGrain() {
    LocalDate day = LocalDate.of(2026, 3, 31);
    assertThat(CalendarPoint.of(day, Grain.MONTH).plus(-1).timex()).isEqualTo("2026-02");
    assertThat(CalendarPoint.of(day, Grain.QUARTER).plus(-4).timex()).isEqualTo("2025-Q1");
    assertThat(CalendarPoint.of(day, Grain.WEEK).plus(1).timex()).isEqualTo("2026-W15");
  }
}
