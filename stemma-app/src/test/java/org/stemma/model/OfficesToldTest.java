package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deeds that are what they are by the office of the doer. */
class OfficesToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The appeal court dismissed the claim of the growers. | REJECT/change",
        "The claim was dismissed by a judge in Drusk. | REJECT/change",
        "Detectives have interviewed the owner of the barge. | ACCUSE/investigate",
        "The pilot declared an emergency over the strait. | REQUEST/assist"
      })
  void officeGivesTheDeedItsSense(String sentence, String act) {
    assertThat(Told.mentions(sentence)).anyMatch(e -> e.startsWith(act));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bank dismissed the claim as gossip. | REJECT",
        "The radio station interviewed the owner of the barge. | ACCUSE",
        "The board interviewed four managers for the post. | ACCUSE",
        "The governor declared an emergency in two provinces. | REQUEST"
      })
  void othersDoNotDoIt(String sentence, String act) {
    assertThat(Told.held(sentence)).noneMatch(e -> e.startsWith(act + "/"));
  }
}
