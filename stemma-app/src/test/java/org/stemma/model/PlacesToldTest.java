package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where one deed was done and when one thing began, by two invented pages of one day. */
class PlacesToldTest {

  private static List<String> fire(String first, String second) {
    return found("Fire in Drusk", "A fire damaged a tower in Drusk on Monday.", first, second);
  }

  private static List<String> arrest(String first, String second) {
    return found(
        "Ana Kortz arrested in Drusk",
        "Ana Kortz, a banker, was arrested in Drusk on Monday.",
        first,
        second);
  }

  private static List<String> strike(String first, String second) {
    return found(
        "Dockers in Drusk on strike", "Dockers in Drusk are on strike over pay.", first, second);
  }

  private static List<String> found(String title, String lead, String first, String second) {
    return ToldAccount.ofPair("May 8, 2024", title, lead, first, second);
  }

  @Test
  void onePersonCannotBeArrestedAtTwoKindsOfPlace() {
    assertThat(
            arrest(
                "Kortz was arrested at the airport, prosecutors said.",
                "Kortz was arrested at her home, her lawyer said."))
        .containsExactly("place disputed: airport / home for the same deed");
    assertThat(arrest("Kortz was detained in a church.", "Kortz was detained at her hotel."))
        .containsExactly("place contradiction: place of worship / hotel for the same deed");
  }

  @Test
  void otherPersonsOrWordsForOnePlaceDoNotContradict() {
    assertThat(arrest("A man was arrested at the airport.", "A man was arrested at a school."))
        .isEmpty();
    assertThat(arrest("Kortz was arrested at her house.", "Kortz was arrested at her home."))
        .isEmpty();
    assertThat(
            arrest(
                "Kortz was arrested at the airport.",
                "Kortz was questioned at the court. Her driver was arrested at her home."))
        .isEmpty();
  }

  @Test
  void placesInsideOrBesideEachOtherDoNotContradict() {
    assertThat(arrest("Kortz was arrested near the airport.", "Kortz was arrested in a hotel."))
        .isEmpty();
    assertThat(arrest("Kortz was arrested in a restaurant.", "Kortz was arrested at her hotel."))
        .isEmpty();
  }

  @Test
  void fireStartsInOnePlace() {
    assertThat(
            fire(
                "The fire broke out in a kitchen on the third floor, firefighters said.",
                "The blaze started in the basement, a caretaker said."))
        .containsExactly("place disputed: upper floor, kitchen / basement for the same deed");
    assertThat(
            fire("The fire broke out in the cellar.", "The fire started in the basement at noon."))
        .isEmpty();
    assertThat(
            fire(
                "The fire did not start in the basement, an inspector said.",
                "The fire started on the roof."))
        .isEmpty();
  }

  @Test
  void oneThingBeginsOnOneDay() {
    assertThat(strike("The strike began on Monday.", "The strike started on Tuesday."))
        .containsExactly("date contradiction: 2024-05-06 / 2024-05-07 for one beginning");
    assertThat(strike("The strike began on Monday.", "Another strike began on Tuesday.")).isEmpty();
    assertThat(
            strike(
                "The strike began on Monday. The strike at the mill began on Tuesday.",
                "The strike started on Tuesday."))
        .isEmpty();
  }
}
