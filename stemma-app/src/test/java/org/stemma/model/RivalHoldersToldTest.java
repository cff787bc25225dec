package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One office that two invented pages give to two persons. */
class RivalHoldersToldTest {

  private static List<String> told(String lead, String first, String second) {
    return ToldAccount.contradictions(
            lead + "\n\nMay 7, 2024\n\n" + lead + " on Monday. " + first + "\n",
            lead + ": what is known\n\nMay 8, 2024\n\n" + lead + " on Monday. " + second + "\n")
        .stream()
        .filter(found -> found.contains("two persons in one office"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A trawler sank off Drusk | The master of the ship, Captain Paul Kerr, was saved. | The"
            + " ship's captain, Ida Korr, was questioned on Tuesday.",
        "Drusk United lost to Harwick | Ana Vale, the chairwoman of Drusk United, left early. |"
            + " Drusk United's chairman, Jon Amsel, spoke to reporters.",
        "A flood reached Olmar | The mayor of Olmar, Ida Korr, thanked the firemen. | Rolf Saal,"
            + " the mayor of Olmar, thanked the firemen.",
        "Miners struck at Senn | Ana Vale, the manager of the mine, met the union. | The manager of"
            + " the mine, Ben Ruiz, met the union."
      })
  void twoPersonsInOneOfficeAreAContradiction(String lead, String first, String second) {
    assertThat(told(lead, first, second)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A trawler sank off Drusk | The captain of the trawler, Paul Kerr, was saved. | The captain"
            + " of the tug, Ida Korr, was questioned on Tuesday.",
        "Drusk United lost to Harwick | Ana Vale, the chairwoman of Drusk United, left early. |"
            + " Harwick's chairman, Jon Amsel, spoke to reporters.",
        "A flood reached Olmar | The mayor of Olmar, Ida Korr, thanked the firemen. | Rolf Saal,"
            + " the deputy mayor of Olmar, thanked the firemen.",
        "Miners struck at Senn | Ana Vale, the manager of the mine, met the union. | Ana Vale was"
            + " replaced. The new manager of the mine, Ben Ruiz, met the union.",
        "A bank failed in Drusk | Ana Vale, a director of the bank, left. | Ben Ruiz, a director of"
            + " the bank, stayed.",
        "Miners struck at Senn | Ana Vale, a manager of the mine, met the union. | Ben Ruiz, a"
            + " manager of the mine, met the union.",
        "Drusk United lost to Ost United | Ana Vale, the chairwoman of Drusk United, left early. |"
            + " Ost United's chairman, Jon Amsel, spoke to reporters.",
        "A flood reached Olmar | The mayor of Olmar, Ida Korr, thanked the firemen. | The mayor of"
            + " Olmar, Mrs Korr, thanked the firemen."
      })
  void otherBodiesDeputiesSuccessorsAndSharedOfficesAreNone(
      String lead, String first, String second) {
    assertThat(told(lead, first, second)).isEmpty();
  }
}
