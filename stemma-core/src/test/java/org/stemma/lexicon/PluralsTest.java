package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units stand in the plural beside any number but one. */
class PluralsTest {

  @ParameterizedTest
  @CsvSource({
    "1, hour, 1 hour",
    "6, hour, 6 hours",
    "0.8, metre, 0.8 metres",
    "23, person, 23 people",
    "2, person/month, 2 people/month",
    "90, mile per hour, 90 miles per hour",
    "3, barrel of oil equivalent, 3 barrels of oil equivalent",
    "21, degree Celsius, 21 degrees Celsius",
    "5, square foot, 5 square feet",
    "4, crewman, 4 crewmen",
    "3, century, 3 centuries",
    "2, inch, 2 inches",
    "2, day, 2 days",
    "18, percent, 18 percent",
    "5, US dollar, 5 US dollars",
    "7, kilowatt-hour, 7 kilowatt-hours"
  })
  void unitsFollowTheirNumber(String number, String unit, String told) {
    assertThat(Plurals.ENGLISH.counted(number, unit)).isEqualTo(told);
  }

  @Test
  void whatIsCountedOnceIsSingular() {
    assertThat(Plurals.ENGLISH.counted(1, "segment")).isEqualTo("1 segment");
    assertThat(Plurals.ENGLISH.counted(0, "passage")).isEqualTo("0 passages");
    assertThat(Plurals.ENGLISH.counted(2, "more block")).isEqualTo("2 more blocks");
  }
}
