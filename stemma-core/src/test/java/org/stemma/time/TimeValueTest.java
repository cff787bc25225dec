package org.stemma.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeValueTest {

  private static final TimeValue A_THURSDAY =
      new TimeValue.UnknownDay(Optional.of(DayOfWeek.THURSDAY));

  private static TimeValue value(String edtf) {
    return Edtf.parse(edtf).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-04, 2025-03-05, true",
    "2025-03-04, 2025-03-04, false",
    "2025-03-04, 2025-03, false",
    "2025-02, 2025-03-01, true",
    "2024, 2025-01, true",
    "2025-03-04~, 2025-03-05, false",
    "2025-03-04~, 2025-03-06, true",
    "2024~, 2025, false",
    "2014/.., 2025, false",
    "../2014, 2015, true",
    "2014/2016, 2017-01-01, true",
    "XXXX-XX-XX, 2025, false",
    "2025, XXXX-XX-XX, false",
    "'[2025-03-04,2025-03-11]', 2025-03-12, true",
    "'[2025-03-04,2025-03-11]', 2025-03-10, false",
  })
  void liesBeforeOnlyIfNoDayOfItCanBeLater(String one, String other, boolean before) {
    assertThat(value(one).before(value(other))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-04, 2025-03, true",
    "2025-03-04, 2025, true",
    "2025-03-04, 2025-03-05, false",
    "2025-03-04, 2025-03-05~, true",
    "2025-03-04, XXXX-XX-XX, true",
    "2014/.., 2025-03-04, true",
    "../2014, 2025-03-04, false",
    "'[2025-03-04,2025-03-11]', 2025-03-11, true",
    "'[2025-03-04,2025-03-11]', 2025-03-10, false",
    "2025, '', true",
  })
  void isCompatibleIfBothCanBeSaidOfOneTime(String one, String other, boolean compatible) {
    assertThat(value(one).compatible(value(other))).isEqualTo(compatible);
    assertThat(value(other).compatible(value(one))).isEqualTo(compatible);
  }

  @Test
  void aWeekdayContradictsAnotherDayOfTheWeek() {
    assertThat(A_THURSDAY.compatible(TimeValue.day(LocalDate.of(2026, 3, 12)))).isTrue();
    assertThat(A_THURSDAY.compatible(TimeValue.day(LocalDate.of(2026, 3, 13)))).isFalse();
    assertThat(TimeValue.day(LocalDate.of(2026, 3, 13)).compatible(A_THURSDAY)).isFalse();
    assertThat(A_THURSDAY.compatible(value("2026-03-13/2026-03-15"))).isFalse();
    assertThat(A_THURSDAY.compatible(value("2026-03"))).isTrue();
    assertThat(A_THURSDAY.compatible(new TimeValue.UnknownDay(Optional.empty()))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-04, 2025-03, true",
    "2025-03, 2025-04, false",
    "2014/.., ../2014-06, true",
    "2025, XXXX-XX-XX, false",
    "2025, '', false",
  })
  void overlapsIfTheDaysAllowedShareOne(String one, String other, boolean overlaps) {
    assertThat(value(one).overlaps(value(other))).isEqualTo(overlaps);
    assertThat(value(other).overlaps(value(one))).isEqualTo(overlaps);
  }

  @Test
  void aChoiceWithAnOpenValueHasNoBound() {
    TimeValue open = new TimeValue.Interval(Optional.of(value("2014")), Optional.empty());
    TimeValue choice = new TimeValue.Choice(List.of(value("2012"), open), false);
    assertThat(choice.earliest()).contains(LocalDate.of(2012, 1, 1));
    assertThat(choice.latest()).isEmpty();
  }
}
