package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.stemma.page.Axis.Tick;

/** Places on axes. */
class AxisTest {

  private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);

  @Test
  void numbersAreRoundAndBeginAtNought() {
    assertThat(Axis.ofNumbers(42_000, 48_000).ticks())
        .extracting(Tick::label)
        .containsExactly("0", "20,000", "40,000", "60,000");
    assertThat(Axis.ofNumbers(0.8, 3.4).ticks())
        .extracting(Tick::label)
        .containsExactly("0", "1", "2", "3", "4");
    assertThat(Axis.ofNumbers(-5, 3).ticks())
        .extracting(Tick::label)
        .containsExactly("-6", "-4", "-2", "0", "2", "4");
  }

  @Test
  void oneValueOfNoughtHasAnAxisToo() {
    assertThat(Axis.ofNumbers(0, 0).ticks()).extracting(Tick::label).containsExactly("0", "1");
  }

  @Property
  void everyNumberLiesOnItsAxis(
      @ForAll @DoubleRange(min = -1e12, max = 1e12) double a,
      @ForAll @DoubleRange(min = -1e12, max = 1e12) double b) {
    Axis axis = Axis.ofNumbers(Math.min(a, b), Math.max(a, b));
    assertThat(axis.from()).isLessThanOrEqualTo(Math.min(a, b));
    assertThat(axis.to()).isGreaterThanOrEqualTo(Math.max(a, b));
    assertThat(axis.ticks().size()).isBetween(2, 7);
  }

  @Test
  void daysAreWholeAndNoneStandsTwice() {
    assertThat(Axis.ofDays(FIRST, FIRST.plusDays(2)).ticks())
        .extracting(Tick::label)
        .containsExactly("2031-05-01", "2031-05-02", "2031-05-03");
    assertThat(Axis.ofDays(FIRST, FIRST).ticks()).extracting(Tick::label).hasSize(1);
  }

  @Test
  void labelsStandAtTheirMarksAndWithinTheAxis() {
    assertThat(Axis.ofDays(FIRST, FIRST.plusDays(3)).svg())
        .contains("x=\"12.5%\" y=\"13\" text-anchor=\"middle\">2031-05-01");
    assertThat(Axis.ofNumbers(0, 3).svg())
        .contains("x=\"0%\" y=\"13\" text-anchor=\"start\">0")
        .contains("x=\"100%\" y=\"13\" text-anchor=\"end\">3");
  }

  @Test
  void labelsThatHaveNoRoomBesideEachOtherAreLeftOut() {
    assertThat(labels(Axis.ofDays(FIRST, FIRST.plusDays(40))))
        .containsExactly("2031-05-01", "2031-05-21", "2031-06-10");
    assertThat(labels(Axis.ofDays(FIRST, FIRST.plusDays(3))))
        .containsExactly("2031-05-01", "2031-05-04");
    assertThat(labels(Axis.ofNumbers(0, 60_000))).hasSize(4);
    assertThat(labels(Axis.ofNumbers(0, 40_000_000)))
        .containsExactly("0", "20,000,000", "40,000,000");
    assertThat(Axis.ofDays(FIRST, FIRST.plusDays(40)).ticks()).hasSize(5);
  }

  private static List<String> labels(Axis axis) {
    return Jsoup.parse(axis.svg()).select("text").eachText();
  }

  @Test
  void aDayTakesItsShareOfTheWidth() {
    assertThat(Axis.place(FIRST, FIRST.plusDays(3), FIRST, 0)).isZero();
    assertThat(Axis.place(FIRST, FIRST.plusDays(3), FIRST.plusDays(3), 1)).isEqualTo(100);
    assertThat(Axis.place(FIRST, FIRST.plusDays(3), FIRST.plusDays(1), 0.5)).isEqualTo(37.5);
    assertThat(Axis.percent(37.5)).isEqualTo("37.5%");
  }
}
