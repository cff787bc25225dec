package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many were aboard, as invented pages on one vehicle tell it. */
class OccupantsToldTest {

  private static final String BUS =
      """
      Bus overturns near Drusk

      May 6, 2024

      A bus with 31 pupils on board overturned near Drusk on Monday, police said.
      """;

  private static final String FERRY =
      """
      Ferry Borea sinks off Harwick

      May 6, 2024

      The ferry Borea left Harwick with 148 passengers on board on Sunday and sank, the coast guard said.
      """;

  @Test
  void twoNumbersAboardOneVehicleAreAConflict() {
    assertThat(
            ToldAccount.contradictions(
                BUS,
                """
                Children hurt as bus overturns near Drusk

                May 7, 2024

                The coach was carrying 38 pupils home when it left the road near Drusk on Monday.
                """))
        .containsExactly(
            "number contradiction: 31 pupils on board / 38 pupils aboard the same vehicle");
  }

  @Test
  void aNameMakesOneVehicleOfTwoNouns() {
    assertThat(
            ToldAccount.contradictions(
                FERRY,
                """
                Ferry Borea sinks off Harwick: what is known

                May 7, 2024

                The Borea was carrying 190 passengers when it sank off Harwick, its owner said.
                """))
        .containsExactly(
            "number contradiction: 148 passengers on board / 190 passengers aboard the same"
                + " vehicle");
  }

  @Test
  void morePeopleThanPassengersAreATensionUnlessACrewIsCounted() {
    String people =
        """
        Ferry Borea sinks off Harwick: what is known

        May 7, 2024

        The ferry Borea sank off Harwick on Sunday with 163 people on board, its owner said.
        """;
    assertThat(ToldAccount.contradictions(FERRY, people))
        .containsExactly(
            "number tension: 148 passengers on board / 163 people on board: passengers and all on"
                + " board; a crew may make the difference");
    assertThat(ToldAccount.contradictions(FERRY + "It had 15 crew members.\n", people)).isEmpty();
  }

  @Test
  void partsOtherVehiclesAndRoomAreNoConflict() {
    assertThat(
            ToldAccount.contradictions(
                FERRY,
                """
                Ferry Borea sinks off Harwick: what is known

                May 7, 2024

                The Borea can carry 300 passengers. Eleven passengers on board complained of smoke.
                The tug Vesta, with nine people on board, came to help the ferry Borea off Harwick.
                In 2011 the ferry Orlan sank off Harwick with 90 passengers on board.
                """))
        .isEmpty();
  }

  @Test
  void whatTheNumbersThemselvesTellIsToldOnce() {
    assertThat(
            ToldAccount.contradictions(
                """
                Tram leaves the rails in Orvel

                May 7, 2024

                The tram had 40 people on board when it left the rails in Orvel on Monday, its driver said.
                """,
                """
                Tram accident in Orvel

                May 7, 2024

                A tram with 52 people on board left the rails in Orvel on Monday. The 52 people aboard
                were taken to a school.
                """))
        .singleElement()
        .asString()
        .contains("40 people", "52 people");
  }

  private static List<String> mine(String first, String second) {
    String lead = "A roof fell in the mine of Drusk on Monday. ";
    return ToldAccount.contradictions(
        "Roof falls in mine of Drusk\n\nMay 7, 2024\n\n" + lead + first + "\n",
        "Roof falls in mine of Drusk: what is known\n\nMay 7, 2024\n\n" + lead + second + "\n");
  }

  @Test
  void twoNumbersBelowGroundAreAConflict() {
    String first = "Thirty people were underground at the time, the owner said.";
    assertThat(mine(first, "There were 36 people below ground when the roof came down."))
        .containsExactly("number contradiction: Thirty people / 36 people below ground");
    assertThat(mine(first, "Thirty-six men were below when the roof came down, two of them said."))
        .containsExactly(
            "number contradiction: Thirty people / Thirty-six men: more of them than people below"
                + " ground");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Six people were still underground on Tuesday, the owner said.",
        "Twenty men were underground at the time, the union said.",
        "Six people were not underground when the roof came down.",
        "Nine people were below the bridge when the roof came down.",
        "The bus had 44 people on board when it reached the mine.",
        "The mine can have 80 people underground."
      })
  void othersAndPartsBelowGroundAreNoConflict(String second) {
    assertThat(mine("Thirty people were underground at the time, the owner said.", second))
        .isEmpty();
  }
}
