package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers and places that are of one thing, and those that only look so. */
class LikeFiguresToldTest {

  private static List<String> told(String title, String first, String second) {
    return told(title, "May 7, 2024", first, "May 8, 2024", second);
  }

  private static List<String> told(
      String title, String day, String first, String later, String second) {
    return ToldAccount.contradictions(
        title + "\n\n" + day + "\n\n" + first + "\n",
        title + ": what is known\n\n" + later + "\n\n" + second + "\n");
  }

  @Test
  void placeOfWhichAPartIsNamed() {
    assertThat(
            told(
                "Fire on the ferry Borea",
                "A fire broke out on the ferry Borea. The fire began in the engine room.",
                "A fire broke out on the ferry Borea. The fire began at the back of the car deck."))
        .containsExactly("place contradiction: engine room / vehicle deck for the same deed");
    assertThat(
            told(
                "Fire at a mill in Drusk",
                "A fire destroyed a mill in Drusk. The fire started in the corner of the workshop.",
                "A fire destroyed a mill in Drusk. The fire started in the workshop."))
        .isEmpty();
  }

  @Test
  void deadByWhateverVerbAreOneCount() {
    assertThat(
            told(
                "Flood hits the town of Olmen",
                "May 7, 2024",
                "The river rose and a flood hit the town of Olmen. Nobody is missing there. The flood"
                    + " killed five people there.",
                "May 10, 2024",
                "People of Olmen went home to the town that a flood hit. Four people died in the"
                    + " flood, the police said."))
        .anyMatch(c -> c.startsWith("number tension"));
    assertThat(
            told(
                "Train derails at Kelmar",
                "May 7, 2024",
                "A train derailed at Kelmar on Monday. The derailment killed nine passengers.",
                "May 10, 2024",
                "A train derailed at Kelmar on Monday. Seven passengers died in the derailment."))
        .anyMatch(c -> c.startsWith("number tension"));
    assertThat(
            told(
                "Gunman opens fire in Drusk",
                "A gunman opened fire in Drusk. Dozens of people were killed and 300 were injured"
                    + " when he opened fire on the crowd.",
                "A gunman opened fire in Drusk. These were the worst shootings. Orvel, 2012. Twelve"
                    + " people and 70 wounded."))
        .noneMatch(c -> c.contains("70"));
  }

  @Test
  void promisedAndPlannedMoneyIsCompared() {
    assertThat(
            told(
                "Flood in Olmen",
                "A flood hit Olmen. The government will give 20 million crowns to the flooded towns.",
                "A flood hit Olmen. The government has promised 30 million crowns to the flooded"
                    + " towns."))
        .containsExactly(
            "number contradiction: 20 million crowns / 30 million crowns for the same thing");
  }

  @Test
  void shareOfTheWholeToldFirst() {
    assertThat(
            told(
                "Flood in Olmen",
                "Of the 640 houses that were flooded, 160 were insured, or 40 per cent.",
                "A flood hit Olmen."))
        .anyMatch(c -> c.contains("25 per cent"));
    assertThat(
            told(
                "Flood in Olmen",
                "Of the 640 houses that were flooded, 160 were insured, or 25 per cent.",
                "A flood hit Olmen."))
        .isEmpty();
  }

  @Test
  void levelsOfOtherTimesAreNoContradiction() {
    assertThat(
            told(
                "Flood in Olmen",
                "A flood hit Olmen. At Olmen the river rose to 6.10 metres.",
                "A flood hit Olmen. The river fell to 5.20 metres at Olmen on Tuesday."))
        .noneMatch(c -> c.contains("contradiction"));
    assertThat(
            told(
                "Strike in Vell",
                "Dockers are on strike in Vell. The army sent 200 soldiers on Monday.",
                "Dockers are on strike in Vell. The army has 180 soldiers in the port."))
        .noneMatch(c -> c.contains("contradiction"));
    assertThat(
            told(
                "Flood in Olmen",
                "A flood hit Olmen. At Olmen the river rose to 6.10 metres.",
                "A flood hit Olmen. At Olmen the river rose to 5.20 metres."))
        .anyMatch(c -> c.contains("contradiction"));
  }

  @Test
  void distanceIsNoLengthOfTheWay() {
    assertThat(
            told(
                "Missile falls into the sea near Drusk",
                "The missile broke up and landed about 730 miles off the coast of Drusk.",
                "The missile travelled around 1,677 miles before it broke up and landed in the sea"
                    + " off the coast of Drusk."))
        .isEmpty();
    assertThat(
            told(
                "Tanker adrift near Drusk",
                "The tanker Borea drifted 40 miles before tugs reached it on Monday.",
                "The tanker Borea drifted 12 miles off the coast before tugs reached it on Monday."))
        .isEmpty();
  }

  @Test
  void offerThatWasRejectedIsNotTheOneAccepted() {
    assertThat(
            told(
                "Strike in Vell",
                "The dockers of Vell rejected an offer of 4 per cent.",
                "The dockers of Vell accepted an offer of 6 per cent."))
        .noneMatch(c -> c.startsWith("number contradiction"));
    assertThat(
            told(
                "Strike in Vell",
                "The dockers of Vell turned down an offer of 4 per cent.",
                "The dockers of Vell accepted an offer of 6 per cent."))
        .noneMatch(c -> c.startsWith("number contradiction"));
    assertThat(
            told(
                "Strike in Vell",
                "The dockers of Vell accepted an offer of 4 per cent.",
                "The dockers of Vell accepted an offer of 6 per cent."))
        .anyMatch(c -> c.startsWith("number contradiction"));
  }

  @Test
  void numbersToldWeeksApartAreOfOtherTimes() {
    assertThat(
            told(
                "Strike in Vell",
                "May 7, 2024",
                "The dockers of Vell are on strike. The union has 300 pickets at the gates.",
                "June 20, 2024",
                "The dockers of Vell are on strike. The union has 120 pickets at the gates."))
        .isEmpty();
    assertThat(
            told(
                "Strike in Vell",
                "The dockers of Vell are on strike. The union has 300 pickets at the gates.",
                "The dockers of Vell are on strike. The union has 120 pickets at the gates."))
        .anyMatch(c -> c.startsWith("number"));
  }

  @Test
  void whoHasPeopleAndDoesSomethingElseWithOthersIsNotEnough() {
    assertThat(
            told(
                "Dike breaks at Olmen",
                "A dike broke at Olmen. The water board has 120 people and 14 pumps at work.",
                "A dike broke at Olmen. The water board employs 900 people."))
        .isEmpty();
    assertThat(
            told(
                "Nurses strike in Drusk",
                "Nurses of the Drusk hospital went on strike. The hospital has 140 nurses on duty.",
                "Nurses of the Drusk hospital went on strike. The hospital employs 1,300 nurses."))
        .isEmpty();
    assertThat(
            told(
                "Night train derails at Kelmar",
                "The night train derailed at Kelmar. The railway sent 60 workers.",
                "The night train derailed at Kelmar. The railway laid off 450 workers."))
        .isEmpty();
    assertThat(
            told(
                "Harwick Town win the cup",
                "Harwick Town won the cup. The club has 22 players under contract.",
                "Harwick Town won the cup. The club trains 180 players."))
        .isEmpty();
  }

  @Test
  void whoDoesTheSameOrDoesItThereIsCompared() {
    assertThat(
            told(
                "Dike breaks at Olmen",
                "A dike broke at Olmen. The water board employs 720 people.",
                "A dike broke at Olmen. The water board employs 900 people."))
        .containsExactly("number contradiction: 720 people / 900 people for the same thing");
    assertThat(
            told(
                "Flood in Olmen",
                "A flood hit Olmen. The Red Cross housed 310 people in schools and gyms.",
                "A flood hit Olmen. The Red Cross sheltered 450 people in schools and gyms."))
        .containsExactly("number contradiction: 310 people / 450 people for the same thing");
  }
}
