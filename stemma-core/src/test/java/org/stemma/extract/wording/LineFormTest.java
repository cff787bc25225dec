package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFormTest {

  @ParameterizedTest
  @CsvSource({
    "'Wives wait at the pithead (photo A.S.)', false",
    "'The dockers of the union (O.H.D.)', false",
    "'They went home. (The judge was A. S.)', true",
    "'The vote is on Friday (if the plane lands.)', true",
    "'(Photo: A.S.)', true"
  })
  void anInitialInBracketsEndsNoSentence(String line, boolean ends) {
    assertThat(LineForm.endsSentence(line)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "'Page 2 of 3', true",
    "'٣ مايو', true",
    "'Ferry boards at dusk', false",
    "'½ a crew, twenty cranes', false",
    "'', false"
  })
  void digitsOfAnyScriptAreFound(String line, boolean found) {
    assertThat(LineForm.hasDigit(line)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "Home » World » Ferry aground, 3",
    "Home | Sport | Football, 3",
    "[Front page] [Quay prices] [Letters], 3",
    "[Start][Wetter][Sport][Kultur], 4",
    "Members' area . News desk . Pictures . Help, 4",
    "Results * Fixtures * Tables, 3",
    "The crew [all of them] left [by boat] at noon, 0",
    "The vote was put off . . . again, 0",
    "6 * 7 * 3, 0",
    "Oberbrenn | 412 | 230, 0",
    "Goals | 3 | 1, 0",
    "2021 • 2022 • 2023, 0",
    "‹ Previous | 1 | 2 | Next ›, 4",
    "« Zurück | 1 | 2 | 3 | Weiter », 5",
    "‹ Начало · Порт · Спорт ›, 3",
    "Neuere Beiträge » « Ältere Beiträge, 2",
    "Главная | Порт | «Халден» вернулся, 3",
    "Паром «Халден» вышел из порта, 0",
    "Le ferry « Halden » est sorti du port, 0",
    "Die Fähre »Halden« lief am Abend aus, 0",
    "Die Fähre ›Halden‹ und die »Odal« liefen aus, 0"
  })
  void aRowOfATableIsNoTrail(String line, int parts) {
    assertThat(LineForm.crumbs(line)).hasSize(parts);
  }

  @Test
  void aStepOfATrailIsWrittenAsOnThePage() {
    assertThat(LineForm.crumbs("Главная | «Порт» | Спорт"))
        .containsExactly("Главная", "«Порт»", "Спорт");
  }
}
