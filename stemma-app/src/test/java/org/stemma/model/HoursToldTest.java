package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hours at which vehicles leave and come in, and at which what lasts begins. */
class HoursToldTest {

  private static List<String> hours(String title, String first, String second) {
    return ToldAccount.of(
            title + "\n\nMay 7, 2024\n\n" + first + "\n",
            title + ": what is known\n\nMay 8, 2024\n\n" + second + "\n")
        .contradictions()
        .stream()
        .filter(c -> c.kind().equals("date"))
        .map(c -> c.why())
        .toList();
  }

  @Test
  void hoursOfADepartureAreCompared() {
    assertThat(
            hours(
                "Ferry Borea sinks off Harwick",
                "The Borea left the port of Harwick at 20:15 on Sunday. The ferry sank on Sunday night.",
                "The ship sailed from Harwick at 20:45. The ferry Borea sank on Sunday night."))
        .containsExactly("20:15 / 20:45 for the same event");
    assertThat(
            hours(
                "Plane crashes near Drusk",
                "The plane took off from Drusk at 6:40 on Monday and crashed near Drusk.",
                "The plane departed from Drusk at 7:10 on Monday. It crashed near Drusk."))
        .containsExactly("06:40 / 07:10 for the same event");
  }

  @Test
  void hourOfTheArrivalIsNotThatOfTheDeparture() {
    assertThat(
            hours(
                "Plane turns back to Drusk",
                "Flight 175 departed Drusk at 11:36 a.m. on Monday. The plane turned back to Drusk.",
                "She was on a flight that left Drusk at 11:36 on Monday morning and arrived at 7:33"
                    + " p.m. The plane turned back to Drusk."))
        .isEmpty();
    assertThat(
            hours(
                "Ferry Borea sinks off Harwick",
                "The Borea left the port of Harwick at 20:15 on Sunday. The ferry sank on Sunday night.",
                "The Borea left Harwick at 20:15 and sank at 23:40 on Sunday."))
        .isEmpty();
  }

  @Test
  void hoursToTheMinuteAreNotRounded() {
    assertThat(
            hours(
                "Ferry Borea sinks off Harwick",
                "The Borea left the port of Harwick at 20:13 on Sunday. The ferry sank on Sunday night.",
                "The ship sailed from Harwick at 20:17. The ferry Borea sank on Sunday night."))
        .containsExactly("20:13 / 20:17 for the same event");
    assertThat(
            hours(
                "Plane crashes near Drusk",
                "The plane took off from Drusk at 6:42 on Monday and crashed near Drusk.",
                "The plane departed from Drusk at 6:47 on Monday. It crashed near Drusk."))
        .containsExactly("06:42 / 06:47 for the same event");
    assertThat(
            hours(
                "Night train reaches Drusk",
                "The train arrived in Drusk at 23:13 on Sunday, the railway said.",
                "The train reached Drusk at 23:18 on Sunday, passengers said."))
        .containsExactly("23:13 / 23:18 for the same event");
    assertThat(
            hours(
                "Night train reaches Drusk",
                "The train arrived in Drusk at 23:13 on Sunday, the railway said.",
                "The train reached Drusk at 23:15 on Sunday, passengers said."))
        .isEmpty();
    assertThat(
            hours(
                "Plane crashes near Drusk",
                "The plane took off from Drusk at 6:42 on Monday and crashed near Drusk.",
                "The plane departed from Drusk at 6:43 on Monday. It crashed near Drusk."))
        .isEmpty();
  }

  @Test
  void hoursOfAnArrivalAreNotThoseOfTheDeparture() {
    assertThat(
            hours(
                "Night train reaches Drusk",
                "The train left Harwick at 20:15 on Sunday.",
                "The train arrived in Drusk at 23:45 on Sunday."))
        .isEmpty();
    assertThat(
            hours(
                "Night train reaches Drusk",
                "The train arrived in Drusk at 23:15 on Sunday, the railway said.",
                "The train reached Drusk at 23:55 on Sunday, passengers said."))
        .containsExactly("23:15 / 23:55 for the same event");
  }

  @Test
  void hoursOfAnOpeningAreCompared() {
    assertThat(
            hours(
                "Trial of former mayor Karl Venn opens in Drusk",
                "The trial of former mayor Karl Venn opened at 9:30 on Monday before a court in"
                    + " Drusk. Venn is accused of bribery.",
                "The hearing against Karl Venn, the former mayor of Drusk, began at 10:00 on"
                    + " Monday before a court in Drusk. Venn is accused of bribery."))
        .containsExactly("09:30 / 10:00 for the same event");
    assertThat(
            hours(
                "Drusk United beat Harwick Town",
                "The match between Drusk United and Harwick Town kicked off at 15:00 on Saturday.",
                "The match between Drusk United and Harwick Town kicked off at 15:30 on Saturday."))
        .containsExactly("15:00 / 15:30 for the same event");
  }

  @Test
  void hoursOfTwoMishapsOfOneTownAndDayAreNotThoseOfOne() {
    assertThat(
            hours(
                "Flood reaches Olmen",
                "A dike broke at Olmen at 4:20 on Tuesday and the river flooded the town. A fire broke"
                    + " out in Olmen at 11:45 on Tuesday.",
                "A wall collapsed in Olmen at 5:30 on Tuesday, the police said. The flood reached"
                    + " Olmen on Tuesday."))
        .isEmpty();
    assertThat(
            hours(
                "Storm over Harwick",
                "A crane collapsed in the port of Harwick at 6:10 on Tuesday in the storm.",
                "A barge sank in the port of Harwick at 9:35 on Tuesday in the storm."))
        .isEmpty();
    assertThat(
            hours(
                "Two accidents near Drusk",
                "A bus overturned near Drusk at 7:15 on Tuesday, the police said.",
                "A train derailed near Drusk at 8:40 on Tuesday, the police said."))
        .isEmpty();
    assertThat(
            hours(
                "Earthquake shakes Drusk",
                "A bridge collapsed in Drusk at 6:10 on Tuesday after the earthquake.",
                "The stadium collapsed in Drusk at 8:35 on Tuesday after the earthquake."))
        .isEmpty();
  }

  @Test
  void hoursOfOneMishapInOtherWordsAreCompared() {
    assertThat(
            hours(
                "Flood reaches Olmen",
                "A dike broke at Olmen at 4:20 on Tuesday and the river flooded the town.",
                "The dike at Olmen gave way at 3:45 on Tuesday."))
        .containsExactly("04:20 / 03:45 for the same event");
    assertThat(
            hours(
                "Train derails near Drusk",
                "A passenger train derailed near Drusk at 8:40 on Tuesday, the police said.",
                "The train left the rails near Drusk at 8:15 on Tuesday."))
        .containsExactly("08:40 / 08:15 for the same event");
    assertThat(
            hours(
                "Ferry Borea sinks off Harwick",
                "The ferry Borea sank off Harwick at 23:40 on Sunday.",
                "The ship sank off Harwick at 22:50 on Sunday, the coast guard said."))
        .containsExactly("23:40 / 22:50 for the same event");
    assertThat(
            hours(
                "Explosion at a silo in Drusk",
                "A silo exploded in Drusk at 6:10 on Tuesday, the police said.",
                "The explosion in the silo happened in Drusk at 6:45 on Tuesday."))
        .containsExactly("06:10 / 06:45 for the same event");
  }
}
