package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayMonthOrderTest {

  private static DayReading read(String tag, String text) {
    return new DateReader(Optional.ofNullable(tag)).first(text).orElseThrow().reading();
  }

  private static DayMonthOrder order(List<String> days, String... lines) {
    return new DayMonthOrder(
        days.stream()
            .map(day -> new DayMonthOrder.Certain(LocalDate.parse(day), "meta date"))
            .toList(),
        Stream::of,
        () -> Stream.of(lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | 04/03/2024 | 2024-03-04 | 2024-04-03",
        "und | 04/03/2024 | 2024-03-04 | 2024-04-03",
        "en | 04/03/2024 | 2024-04-03 | 2024-03-04",
        "en | 04-03-2024 | 2024-04-03 | 2024-03-04",
        "en-CA | 4/3/2024 | 2024-04-03 | 2024-03-04",
        "en-US | 04/03/2024 | 2024-04-03 | -",
        "en_GB | 04/03/2024 | 2024-03-04 | -",
        "en-ZA | 04/03/2024 | 2024-03-04 | 2024-04-03",
        "fr-CA | 04/03/2024 | 2024-03-04 | 2024-04-03",
        "fr | 04/03/2024 | 2024-03-04 | -",
        "es-Latn-PR | 04/03/2024 | 2024-04-03 | -",
        "fil | 04/03/2024 | 2024-04-03 | -",
        "zh-Hant | 04/03/2024 | 2024-03-04 | 2024-04-03",
        "- | 04.03.2024 | 2024-03-04 | -",
        "- | 25/03/2024 | 2024-03-25 | -",
        "- | 03/25/2024 | 2024-03-25 | -",
        "- | 03/03/2024 | 2024-03-03 | -",
        "- | 2024-04-03 | 2024-04-03 | -",
      })
  void whatTheLanguageLeavesOpenIsKeptBeside(
      String tag, String text, LocalDate day, LocalDate otherwise) {
    assertThat(read(tag, text).day()).isEqualTo(day);
    assertThat(read(tag, text).otherwise()).isEqualTo(Optional.ofNullable(otherwise));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2024-03-04, 2024-03-04",
        "2024-04-03, 2024-04-03",
        "2024-04-02, 2024-04-03",
        "2024-03-05, 2024-03-04",
        "2024-03-06, -",
        "2024-03-20, -"
      })
  void anotherStatementSettlesIt(String stated, LocalDate day) {
    DayMonthOrder.Settled settled = order(List.of(stated)).settle(read(null, "04/03/2024"));

    assertThat(settled.reading().otherwise().isPresent()).isEqualTo(day == null);
    assertThat(settled.reading().day()).isEqualTo(day == null ? LocalDate.of(2024, 3, 4) : day);
    assertThat(settled.why())
        .isEqualTo(day == null ? Optional.empty() : Optional.of("day and month as in meta date"));
  }

  @Test
  void statementsForBothSettleNothing() {
    DayMonthOrder order = order(List.of("2024-03-04", "2024-04-03"));

    assertThat(order.settle(read(null, "04/03/2024")).reading().otherwise()).isPresent();
  }

  @Test
  void anotherStatementGoesBeforeTheUsageOfTheLanguage() {
    DayMonthOrder order = order(List.of("2024-04-03"));

    assertThat(order.settle(read("de", "04/03/2024")).reading().day()).isEqualTo("2024-04-03");
    assertThat(order.settle(read("de", "04.03.2024")).why())
        .contains("day and month as in meta date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Trains again on 25/03/2024 | 2024-03-04",
        "Strike ends 3/25/2024 | 2024-04-03",
        "Court sits 25-03-24 | 2024-03-04",
        "Strike ends 25.03.2024 | -",
        "Result 25 / 3 / 10 | -",
        "Flood of 11/12/2023 | -",
        "Cup, 25/03/2024 and 3/25/2024 | -"
      })
  void formOfOtherDatesSettlesIt(String line, LocalDate day) {
    DayMonthOrder order = order(List.of(), "Weather", line);
    DayMonthOrder.Settled settled = order.settle(read("en", "04/03/2024"));

    assertThat(settled.reading().otherwise().isPresent()).isEqualTo(day == null);
    assertThat(settled.reading().day()).isEqualTo(day == null ? LocalDate.of(2024, 4, 3) : day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en | Nov 9 | 2031-11-09",
        "en | Sept. 11th | 2031-09-11",
        "en-US | Sunday, 8 November | 2031-11-09",
        "zh | 11月9日 | 2031-11-09",
        "en | Nov 6 | -",
        "en | Nov 9, 2029 | -",
        "en | Nov 9.30 | -",
      })
  void dayWithoutItsYearSettlesIt(String tag, String words, LocalDate day) {
    DateReader reader = new DateReader(Optional.of(tag));
    DayMonthOrder order =
        new DayMonthOrder(
            List.of(), () -> YearlessDay.first(words, reader).stream(), () -> Stream.of());
    DayMonthOrder.Settled settled = order.settle(read(tag, "09/11/2031"));

    assertThat(settled.reading().otherwise().isPresent()).isEqualTo(day == null);
    assertThat(settled.reading().day()).isEqualTo(day == null ? LocalDate.of(2031, 9, 11) : day);
  }

  @Test
  void dayWithItsYearGoesBeforeOneWithoutIt() {
    DateReader reader = new DateReader(Optional.of("en"));
    DayMonthOrder order =
        new DayMonthOrder(
            List.of(new DayMonthOrder.Certain(LocalDate.of(2031, 9, 11), "meta date")),
            () -> YearlessDay.first("Nov 9", reader).stream(),
            () -> Stream.of());

    assertThat(order.settle(read("en", "09/11/2031")).why())
        .contains("day and month as in meta date");
  }

  @Test
  void thePageIsReadOnceHoweverManyDatesAreOpen() {
    AtomicInteger heads = new AtomicInteger();
    AtomicInteger texts = new AtomicInteger();
    DayMonthOrder order =
        new DayMonthOrder(
            List.of(),
            () -> {
              heads.incrementAndGet();
              return Stream.of();
            },
            () -> {
              texts.incrementAndGet();
              return Stream.of("Weather");
            });
    for (String date : List.of("04/03/2024", "05/03/2024", "06/03/2024")) {
      order.settle(read(null, date));
    }

    assertThat(heads).hasValue(1);
    assertThat(texts).hasValue(1);
  }

  @Test
  void formTellsNothingAgainstTheLanguage() {
    assertThat(order(List.of(), "03/25/2024").settle(read("fr", "04/03/2024")).reading())
        .isEqualTo(DayReading.certain(LocalDate.of(2024, 3, 4)));
  }

  @Test
  void thePageIsSearchedOnceForAllItsDates() {
    AtomicInteger named = new AtomicInteger();
    AtomicInteger read = new AtomicInteger();
    DayMonthOrder order =
        new DayMonthOrder(
            List.of(),
            () -> {
              named.incrementAndGet();
              return Stream.of();
            },
            () -> {
              read.incrementAndGet();
              return Stream.of("25/03/2024");
            });

    assertThat(read.get()).isZero();
    for (String date : List.of("04/03/2024", "05/03/2024", "06/03/2024")) {
      assertThat(order.settle(read(null, date)).why())
          .contains("day and month as in \"25/03/2024\"");
    }
    assertThat(named.get()).isEqualTo(1);
    assertThat(read.get()).isEqualTo(1);
  }
}
