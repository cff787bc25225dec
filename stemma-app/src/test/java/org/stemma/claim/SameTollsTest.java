package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One toll in other words is one statement of as many pages as tell it. */
class SameTollsTest {

  private static List<String> telling(String... sentences) {
    return MillFire.telling("\\p{L}+: .*", sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eleven workers were killed in the paper mill. | Eleven people died in the paper mill of"
            + " Orsby.",
        "Nine people died in the fire at the mill. | The fire at the mill killed nine men.",
        "Seven people lost their lives in the mill. | Seven workers died in the mill, a doctor"
            + " said."
      })
  void anotherWordForThoseWhoDiedMakesNoOtherStatement(String one, String other) {
    assertThat(telling(one, other)).containsExactly("1.txt", "2.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eleven workers were killed in the mill. | Twelve people died in the mill.",
        "Eleven workers were killed in the mill. | Eleven people were injured in the mill.",
        "Three workers were killed in the mill. | Three firemen died in the mill.",
        "Eleven workers were killed in the mill on May 5. | Eleven people died in the mill on May"
            + " 2.",
        "Three people were killed in the mill. | Three more workers died in the mill."
      })
  void anotherNumberClassKindOrDayIsAnotherToll(String one, String other) {
    assertThat(telling(one, other)).containsExactly("1.txt");
  }

  @Test
  void allThatTellATollAreItsPagesHoweverMany() {
    List<String> sentences =
        new ArrayList<>(Collections.nCopies(45, "Eleven people died in the paper mill of Orsby."));
    sentences.addFirst("Eleven workers were killed in the paper mill.");

    assertThat(telling(sentences.toArray(String[]::new))).hasSize(46);
  }

  @Test
  void whereTwoKindsOfPersonsAreAsManyNobodyKnowsWhichAreMeant() {
    assertThat(
            telling(
                "Three people were killed in the mill.",
                "Three workers died in the mill.",
                "Three soldiers were killed in the mill."))
        .containsExactly("1.txt");
  }
}
