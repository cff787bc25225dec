package org.stemma.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @Provide
  Arbitrary<TimeValue> values() {
    return Arbitraries.oneOf(
        simple(),
        Combinators.combine(simple().optional(), simple())
            .as((from, to) -> new TimeValue.Interval(from, Optional.of(to)))
            .filter(EdtfTest::isOrdered),
        simple().map(from -> new TimeValue.Interval(Optional.of(from), Optional.empty())),
        Combinators.combine(simple().list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
            .as(TimeValue.Choice::new),
        Arbitraries.of(new TimeValue.UnknownDay(Optional.empty()), TimeValue.none()));
  }

  private static boolean isOrdered(TimeValue.Interval interval) {
    return interval.from().isEmpty() || !interval.to().orElseThrow().before(interval.from().get());
  }

  private static Arbitrary<TimeValue> simple() {
    Arbitrary<Integer> years = Arbitraries.integers().between(0, 9999);
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 365);
    Arbitrary<Boolean> approximate = Arbitraries.of(true, false);
    return Arbitraries.oneOf(
        Combinators.combine(years, days, approximate)
            .as((year, day, about) -> new TimeValue.Day(LocalDate.ofYearDay(year, day), about)),
        Combinators.combine(years, Arbitraries.integers().between(1, 12), approximate)
            .as((year, month, about) -> new TimeValue.Month(YearMonth.of(year, month), about)),
        Combinators.combine(years, approximate).as(TimeValue.Year::new));
  }

  @Property
  void readsBackWhatItWrites(@ForAll("values") TimeValue value) {
    assertThat(Edtf.parse(value.edtf())).contains(value);
  }

  @Property
  void comparisonsAreSymmetric(@ForAll("values") TimeValue one, @ForAll("values") TimeValue other) {
    assertThat(one.compatible(other)).isEqualTo(other.compatible(one));
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.before(other) && other.before(one)).isFalse();
  }

  @Property
  void whatLiesBeforeIsNotTheSame(
      @ForAll("values") TimeValue one, @ForAll("values") TimeValue other) {
    if (one.before(other)) {
      assertThat(one.compatible(other)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-13", "2025-02-30", "25", "../..", "[]", "[2025", "2025/", "x", "2025-2"})
  void refusesWhatIsNoDate(String text) {
    assertThat(Edtf.parse(text)).isEmpty();
  }

  @Test
  void writesTheFormsOfTheStandard() {
    assertThat(
            new TimeValue.Interval(Optional.of(new TimeValue.Year(2014, false)), Optional.empty())
                .edtf())
        .isEqualTo("2014/..");
    assertThat(new TimeValue.Day(LocalDate.of(2025, 3, 4), true).edtf()).isEqualTo("2025-03-04~");
  }
}
