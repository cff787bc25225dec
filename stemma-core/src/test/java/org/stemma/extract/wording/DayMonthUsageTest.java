package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayMonthUsageTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, day, open",
        "en, -, month, open",
        "English, -, month, open",
        "eng, -, month, open",
        "eng-gb, -, day, settled",
        "en, und-gb, day, settled",
        "english, und-us, month, settled",
        "und, en-gb, day, settled",
        "und-gb, en, day, settled",
        // The language decides by its own tag, not by the first of all.
        "und-us, es-mx, day, settled",
        "und-pr, es, month, settled",
        // Languages whose codes begin alike.
        "fi, fil-ph, day, settled",
        "fil, fi-fi, month, settled",
        "se, sey-fi, day, open",
        "war, wa-be, day, settled",
        "sv, -, day, settled",
        "sv-SE, und-se, day, settled",
        "af-za, -, day, settled",
        "fr, fr-ca, day, settled",
        "fr-ca, -, day, open",
        "hu, -, day, open"
      })
  void whatTheTagsTell(String tag, String other, String first, String settled) {
    DayMonthUsage usage =
        DayMonthUsage.of(Optional.ofNullable(tag), Optional.ofNullable(other).stream().toList());

    assertThat(usage).isEqualTo(new DayMonthUsage(first.equals("month"), settled.equals("open")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-gb", "en-us", "fr"})
  void countriesThatDifferLeaveItOpen(String other) {
    DayMonthUsage usage = DayMonthUsage.of(Optional.of("en"), List.of("und-us", other, "und-us"));
    DayMonthUsage both = DayMonthUsage.of(Optional.of("en"), List.of("und-us", "und-gb", other));

    assertThat(usage.open()).isEqualTo(other.equals("en-gb"));
    assertThat(both).isEqualTo(new DayMonthUsage(true, true));
  }
}
