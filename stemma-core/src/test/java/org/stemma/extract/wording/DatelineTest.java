package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Span;

class DatelineTest {

  private static String place(String paragraph) {
    return Dateline.of(paragraph, Span.of(0, paragraph.length()))
        .map(line -> line.place().orElse("nowhere"))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LORNSEY, Monday, May 3rd (TPA) – The freight train left the rails at noon. | LORNSEY",
        "Altbruck am Main, Montag, 3. Mai – Der Fluss ist am Morgen über die Ufer getreten. |"
            + " Altbruck am Main",
        "Vila do Mar, 3º maio – O tribunal ouviu ontem as duas testemunhas do naufrágio. |"
            + " Vila do Mar",
        "Ville-sur-Orle, 1er mai – Le cargo a quitté le port avant la tempête de lundi. |"
            + " Ville-sur-Orle",
        "Puerto Vela, 3 may (ALN).- El río se desbordó el lunes por la noche. | Puerto Vela"
      })
  void placeIsReadBeforeTheDateOfAnyLanguage(String paragraph, String place) {
    assertThat(place(paragraph)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LORNSEY, May 3, 2031 - The freight train left the rails at noon. | LORNSEY, May 3, 2031 -",
        "LORNSEY (TPA), May 3 - Both crews told the court what they had seen.|LORNSEY (TPA), May 3"
            + " -",
        "Lornsey (TPA), 3. Mai - Der Fluss ist am Morgen über die Ufer getreten."
            + " | Lornsey (TPA), 3. Mai -",
        "LORNSEY (TPA) May 3 -- The home side won the second leg by three goals.|LORNSEY (TPA) May"
            + " 3 --",
        "LORNSEY - May 3, 2031 - Dockers will walk out again on Friday. | LORNSEY - May 3, 2031 -",
        "Lornsey – Saturday, 3 May – Dockers will walk out again on Friday."
            + " | Lornsey – Saturday, 3 May –",
        "May 3, 2031 (TPA) - The cargo ship left the harbour before the storm. | May 3, 2031 (TPA)"
            + " -",
        "LORNSEY, Monday, May 3, 2031, 8.10 a.m. - The night train left the rails at a junction."
            + " | LORNSEY, Monday, May 3, 2031, 8.10 a.m. -",
        "Lornsey, 3. Mai 2031, 14:20 Uhr – Der Fluss ist am Morgen über die Ufer getreten."
            + " | Lornsey, 3. Mai 2031, 14:20 Uhr –",
        "LORNSEY (TPA), May 3, 2031, 11 pm — The home side won the cup in the last minute."
            + " | LORNSEY (TPA), May 3, 2031, 11 pm —"
      })
  void dayAndAgencyStandInAnyOrder(String paragraph, String dateline) {
    assertThat(
            Dateline.of(paragraph, Span.of(0, paragraph.length()))
                .map(line -> line.span().in(paragraph)))
        .contains(dateline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LORNSEY (TPA), May 3 - Both crews told the court what they had seen. | TPA",
        "LORNSEY, May 3 (TPA) - Both crews told the court what they had seen. | TPA",
        "May 3 (TPA) - Both crews told the court what they had seen. | TPA"
      })
  void agencyIsReadInBothPlaces(String paragraph, String agency) {
    assertThat(Dateline.of(paragraph, Span.of(0, paragraph.length())).flatMap(Dateline::agency))
        .contains(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 3, 2031 - The cargo ship left the harbour before the storm.",
        "On May 3 – the day of the storm – the cargo ship left the harbour.",
        "Residents – The river rose by two metres in one night, they said.",
        "Score: The home side won the second leg by three goals to one.",
        "LORNSEY – port of call."
      })
  void labelsDaysAloneAndFewWordsAreNone(String paragraph) {
    assertThat(place(paragraph)).isEqualTo("none");
  }
}
