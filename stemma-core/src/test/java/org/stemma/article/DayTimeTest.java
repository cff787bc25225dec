package org.stemma.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/** Days are compared by their clocks where these are known. */
class DayTimeTest {

  /** A day of EDTF, or day, time and offset. */
  private static DayTime read(String text) {
    if (!text.contains("T")) {
      return new DayTime(Edtf.parse(text).orElseThrow(), Optional.empty(), Optional.empty());
    }
    OffsetDateTime at = OffsetDateTime.parse(text);
    return new DayTime(
        TimeValue.day(at.toLocalDate()),
        Optional.of(at.toLocalTime()),
        Optional.of(at.getOffset()));
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-18, 2031-05-18, false",
    "2031-05-18, 2031-05-19, true",
    "2031-05, 2031-05-19, false",
    "2031-05-18T23:10Z, 2031-05-19, false",
    "2031-05-18T23:10Z, 2031-05-20, true",
    "2031-05-18T23:10+02:00, 2031-05-19, true",
    "2031-05-18T23:10+02:00, 2031-05-19T02:10+05:00, false",
    "2031-05-18T23:10+02:00, 2031-05-19T02:20+05:00, true"
  })
  void oneOfThemIsWrong(String one, String other, boolean wrong) {
    assertThat(read(one).contradicts(read(other))).isEqualTo(wrong);
    assertThat(read(other).contradicts(read(one))).isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-18T23:10:59Z, 2031-05-19T01:10+02:00, true",
    "2031-05-18T23:11Z, 2031-05-19T01:10+02:00, false",
    "2031-05-18, 2031-05-18, false"
  })
  void theSameMinuteIsTheSameInstant(String one, String other, boolean same) {
    assertThat(read(one).isSameInstant(read(other))).isEqualTo(same);
  }

  @Test
  void whatIsOpenIsBehindNothing() {
    DayTime none = new DayTime(TimeValue.none(), Optional.empty(), Optional.empty());

    assertThat(read("2031-05-20").daysBehind(read("2031-05-18"))).isEqualTo(2);
    assertThat(read("2031-05-18").daysBehind(read("2031-05-20"))).isEqualTo(-2);
    assertThat(none.daysBehind(read("2031-05-18"))).isZero();
  }

  @Test
  void anOffsetNeedsATime() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DayTime(
                    read("2031-05-18").day(), Optional.empty(), Optional.of(ZoneOffset.UTC)))
        .withMessageContaining("offset Z");
    assertThat(
            new DayTime(read("2031-05-18").day(), Optional.of(LocalTime.NOON), Optional.empty())
                .instant())
        .isEmpty();
  }
}
