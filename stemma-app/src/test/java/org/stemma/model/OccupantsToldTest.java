package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
            "number contradiction: 148 passengers on board / 190 passengers aboard the same vehicle");
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
            "number tension: 148 passengers on board / 163 people on board: passengers and all on board; a crew may"
                + " make the difference");
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
}
