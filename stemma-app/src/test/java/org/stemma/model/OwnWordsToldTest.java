package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deeds that persons of invented pages tell of themselves, ask for or rule out. */
class OwnWordsToldTest {

  private static List<String> told(String lead, String first, String second) {
    return ToldAccount.contradictions(
            lead + "\n\nMay 7, 2024\n\n" + lead + " on Monday. " + first + "\n",
            lead + ": what is known\n\nMay 9, 2024\n\n" + lead + " on Monday. " + second + "\n")
        .stream()
        .filter(found -> found.startsWith("status"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Drusk United lost to Harwick | “I never asked to leave,” said Samir Amsel. | On 4 May,"
            + " Samir Amsel asked to leave.",
        "A cargo ship sank off Senn | “I did not steer the ship,” said Paul Kerr. | Paul Kerr"
            + " steered the ship on Monday.",
        "The court in Olmar freed a banker | Henrik Saal asked for a retrial on 4 May. | “I have"
            + " not asked for a retrial,” said Henrik Saal.",
        "A flood reached Harwick | The mayor of Harwick, Ida Korr, signed the contract on"
            + " Monday. | Ida Korr did not sign the contract on Monday.",
        "Dockers marched in Drusk | Ana Vale did not march on Monday. | Ana Vale took part in the"
            + " march on Monday."
      })
  void whatIsDeniedAndToldOfOnePersonIsAContradiction(String lead, String first, String second) {
    assertThat(told(lead, first, second)).hasSize(1).noneMatch(f -> f.contains("apparent"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Drusk United lost to Harwick | The manager, Rolf Saal, ruled out resigning. | Rolf Saal"
            + " has stepped down.",
        "Miners struck at Senn | The minister, Ana Vale, ruled out closing the mine. | Ana Vale"
            + " closed the mine on Thursday.",
        "The court in Olmar freed a banker | The prosecutor, Ida Korr, ruled out an appeal. | Ida"
            + " Korr lodged an appeal on Thursday."
      })
  void whatIsRuledOutAndDoneLaterIsAnUpdate(String lead, String first, String second) {
    assertThat(told(lead, first, second)).hasSize(1).allMatch(f -> f.contains("apparent"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Drusk United lost to Harwick | “I never asked to leave,” said Samir Amsel. | Ben Ruiz"
            + " asked to leave in a letter on 4 May.",
        "Drusk United lost to Harwick | “I never asked to leave,” said Samir Amsel. | Samir Amsel"
            + " asked to stay in a letter on 4 May.",
        "Drusk United lost to Harwick | The manager, Rolf Saal, ruled out resigning. | Ben Ruiz"
            + " has stepped down.",
        "Miners struck at Senn | The minister, Ana Vale, ruled out closing the mine. | Ana Vale"
            + " closed the bridge on Thursday.",
        "Dockers marched in Drusk | Ana Vale did not march on Sunday. | Ana Vale took part in the"
            + " march on Monday.",
        "Dockers marched in Drusk | Ana Vale did not march on Monday. | Ana Vale took part in the"
            + " march on Sunday.",
        "Drusk United lost to Harwick | The manager, Rolf Saal, has not ruled out resigning. | Rolf"
            + " Saal has stepped down.",
        "Drusk United lost to Harwick | The manager, Rolf Saal, ruled out the resignation of his"
            + " captain. | Rolf Saal has stepped down.",
        "The court in Olmar freed a banker | The prosecutor, Ida Korr, ruled out the arrest of the"
            + " mayor. | Ida Korr made an arrest on Thursday.",
        "A flood reached Harwick | The mayor, Ida Korr, ruled out an evacuation by the army. | Ida"
            + " Korr ordered an evacuation on Thursday.",
        "A flood reached Harwick | The mayor of Harwick, Ida Korr, signed the contract on Monday. |"
            + " The mayor of Olmar, Ben Ruiz, did not sign the contract on Monday.",
        "Drusk United lost to Harwick | The manager, Rolf Saal, offered his resignation on Monday."
            + " | Rolf Saal has not resigned."
      })
  void othersDeedsAndDaysAreNone(String lead, String first, String second) {
    assertThat(told(lead, first, second)).isEmpty();
  }
}
