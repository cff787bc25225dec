package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Accidents and deeds that one page puts on another day than the others, in invented pages. */
class MisdatedToldTest {

  private static List<String> dates(String title, String first, String second) {
    return ToldAccount.contradictions(
            title + "\n\nMay 7, 2024\n\n" + first + "\n",
            title + ": what is known\n\nMay 9, 2024\n\n" + second + "\n")
        .stream()
        .filter(c -> c.startsWith("date"))
        .toList();
  }

  @Test
  void pageThatLeadsWithTheAccidentOnAnotherDayIsMisdated() {
    assertThat(
            dates(
                "Ferry Borea sinks off Harwick",
                "A car ferry sank in a storm off Harwick early on Tuesday, the coastguard said.",
                "On Sunday, May 5, 2024, the car ferry left for Harwick hours before it sank in a"
                    + " storm."))
        .containsExactly("date contradiction: 2024-05-07 / 2024-05-05 for the same event");
    assertThat(
            dates(
                "Tram hits bus in Drusk",
                "Nine people were hurt when a tram ran into a school bus in Drusk on Monday.",
                "On Saturday, May 4, 2024, a tram crashed into a school bus in the town of Drusk."))
        .containsExactly("date contradiction: 2024-05-06 / 2024-05-04 for the same event");
    assertThat(
            dates(
                "Train derails near Tarrow",
                "A freight train left the rails near Tarrow on Monday, police said.",
                "Tarrow mourns its drivers. The crash happened at about 8 a.m. on Sunday."))
        .hasSize(1);
  }

  @Test
  void earlierAccidentOfTheSameKindIsAnother() {
    assertThat(
            dates(
                "Tram hits bus in Drusk",
                "Nine people were hurt when a tram ran into a school bus in Drusk on Monday.",
                "Nine people were hurt when a tram ran into a school bus in Drusk on Monday. On"
                    + " Saturday, May 4, 2024, a lorry crashed into a tram depot."))
        .isEmpty();
  }

  @Test
  void clockAloneGivesNoOtherDay() {
    assertThat(
            dates(
                "Tram hits bus in Drusk",
                "Nine people were hurt when a tram ran into a school bus in Drusk on Monday.",
                "Drusk mourns. The crash came at 2:52 a.m. by the church clock."))
        .isEmpty();
  }

  @Test
  void whatOnePersonDoesOnceHasOneDay() {
    assertThat(
            dates(
                "Railway chief Arvid Nesse resigns",
                "Arvid Nesse, the head of Kolm Rail, resigned on Monday morning.",
                "Arvid Nesse, who resigned as chief executive on Sunday evening, will be paid a"
                    + " year's wage."))
        .hasSize(1);
    assertThat(
            dates(
                "Mayor Ida Korr arrested in Drusk",
                "Police in Drusk arrested Mayor Ida Korr at her home on Monday.",
                "The lawyer of Ida Korr, who was arrested on Sunday, asked for bail."))
        .hasSize(1);
    assertThat(
            dates(
                "Mayor Ida Korr arrested in Drusk",
                "Police in Drusk arrested Mayor Ida Korr at her home on Monday.",
                "Police in Drusk arrested Karl Venn, a baker, on Sunday."))
        .isEmpty();
  }
}
