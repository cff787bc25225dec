package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDateTest {

  private static String read(String line) {
    return NamedDate.of(line, new DateReader(Optional.empty()))
        .map(found -> found.dates().get(0).date() + " " + String.join(" + ", found.names()))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Halden Courier, 5 November 2031; 2031-11-05 Halden Courier",
        "Halden Courier - Wednesday, 5 November 2031, page 3; 2031-11-05 Halden Courier",
        "Ana Sousa (@asousa) | Nov 5, 2031 · 4 min read; 2031-11-05 Ana Sousa",
        "Ana Sousa | Nov 5, 2031 | 7:40 am; 2031-11-05 Ana Sousa",
        "9:40am Wednesday 5th November 2031 in Sport; 2031-11-05 in Sport",
        "The Gull, Wednesday 5 November 2031; 2031-11-05 The Gull",
        "5. November 2031, 07:40 Uhr • Ana Sousa • 3375; 2031-11-05 Ana Sousa",
        "By Ana Sousa - The Halden Courier - Wednesday, November 5, 2031;"
            + " 2031-11-05 By Ana Sousa + The Halden Courier",
        "Par Ana Sousa le 05.11.2031 à 11h46; 2031-11-05 Par Ana Sousa",
        "Von Ana Sousa | 5. November 2031 | Aktualisiert 09:15 Uhr; 2031-11-05 Von Ana Sousa",
        "ana sousa 05.11.2031 | 07:40; 2031-11-05 ana sousa",
        "par jonas weil le 5 novembre 2031 à 11h46; 2031-11-05 par jonas weil",
        "l. okafor | oslo, 5 Nov 2031, 14:10; 2031-11-05 l. okafor + oslo",
        "ODAL, Wednesday, November 5, 2031, 8.10 a.m.; 2031-11-05 ODAL"
      })
  void namesStandBesideADate(String line, String names) {
    assertThat(read(line)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Storm of 3 May 2024 in Pictures",
        "The strike of 3 May 2024",
        "Three players left the club on 3 May 2024",
        "Court hears the tram driver on 3 May 2024",
        "ana sousa 3 May 2024",
        "5 November 2031, 07:40",
        "Ana Sousa",
        "The court sat on 3 May 2024.",
        "— Halden Yard (@haldenyard) 3 May 2024",
        "First Yard of Odal, Second Yard of Odal and Third Yard of Odal, 3 May 2024"
      })
  void aPhraseOrADateAloneIsNone(String line) {
    assertThat(read(line)).isEqualTo("none");
  }
}
