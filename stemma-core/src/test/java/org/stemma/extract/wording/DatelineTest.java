package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Span;

class DatelineTest {

  private static String place(String paragraph) {
    return Dateline.of(paragraph, Span.of(0, paragraph.length()))
        .map(Dateline::place)
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
            + " Ville-sur-Orle"
      })
  void placeIsReadBeforeTheDateOfAnyLanguage(String paragraph, String place) {
    assertThat(place(paragraph)).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Residents – The river rose by two metres in one night, they said.",
        "Score: The home side won the second leg by three goals to one.",
        "LORNSEY – port of call."
      })
  void labelsAndFewWordsAreNone(String paragraph) {
    assertThat(place(paragraph)).isEqualTo("none");
  }
}
