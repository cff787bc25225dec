package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits that are moved, numbers told with what they were, and how many are missing. */
class ChangesToldTest {

  private static List<String> told(String title, String first, String second) {
    return ToldAccount.contradictions(
        title + "\n\nMay 7, 2024\n\n" + first + "\n",
        title + ": what is known\n\nMay 9, 2024\n\n" + second + "\n");
  }

  @Test
  void movedLimitIsAnUpdate() {
    assertThat(
            told(
                "Trains collide at Kelmar",
                "Two trains collided at Kelmar on Monday. The line will stay closed until 12 May.",
                "Two trains collided at Kelmar on Monday. The line will stay closed until 20 May."))
        .containsExactly(
            "date apparent: XXXX-05-12 / XXXX-05-20: an update, as told on 2024-05-07 and"
                + " 2024-05-09");
    assertThat(
            told(
                "Strike closes the port of Vell",
                "Dockers in Vell are on strike. The dockers must return to work by 15 May, the court"
                    + " said.",
                "Dockers in Vell are on strike. The dockers must return to work by 18 May, the court"
                    + " said."))
        .containsExactly(
            "date apparent: XXXX-05-15 / XXXX-05-18: an update, as told on 2024-05-07 and"
                + " 2024-05-09");
    assertThat(
            told(
                "Fire at the arena of Drusk",
                "A fire damaged the arena of Drusk. The arena will reopen on 2 June.",
                "A fire damaged the arena of Drusk. The arena will reopen on 16 June."))
        .containsExactly(
            "date apparent: XXXX-06-02 / XXXX-06-16: an update, as told on 2024-05-07 and"
                + " 2024-05-09");
  }

  @Test
  void limitOfWhatIsOverIsOne() {
    assertThat(
            told(
                "Flood in Olmen",
                "A flood hit Olmen in March. The lower town was closed until 9 April.",
                "A flood hit Olmen in March. The lower town was closed until 14 April."))
        .containsExactly("date contradiction: XXXX-04-09 / XXXX-04-14 for the same limit");
  }

  @Test
  void limitsOfTwoThingsAreTwo() {
    assertThat(
            told(
                "Trains collide at Kelmar",
                "Two trains collided at Kelmar on Monday. The line will stay closed until 12 May.",
                "Two trains collided at Kelmar on Monday. The station will stay closed until 20"
                    + " May."))
        .isEmpty();
    assertThat(
            told(
                "Strike in Vell",
                "Dockers in Vell are on strike. The northern terminal will stay closed until 12 May.",
                "Dockers in Vell are on strike. The southern terminal will stay closed until 20"
                    + " May."))
        .isEmpty();
    assertThat(
            told(
                "Council of Vell meets",
                "The council of Vell is divided. The council will meet on 12 May.",
                "The council of Vell is divided. The council will meet on 20 May."))
        .isEmpty();
    assertThat(
            told(
                "Trial in Drusk",
                "The trial of Karl Odden began in Drusk. The hall will stay open until 12 May and the"
                    + " hall will stay open until 20 May.",
                "The trial of Karl Odden began in Drusk. The hall will stay open until 20 May."))
        .isEmpty();
  }

  @Test
  void numberToldWithWhatItWasIsAnUpdate() {
    assertThat(
            told(
                "Ferry Borea sinks off Harwick",
                "The ferry Borea sank off Harwick. The firm will pay 30,000 crowns to each bereaved"
                    + " family.",
                "The ferry Borea sank off Harwick. The firm offered 50,000 crowns to each bereaved"
                    + " family, up from 30,000."))
        .containsExactly(
            "number apparent: 30,000 crowns / 50,000 crowns: an update, told as a change");
    assertThat(
            told(
                "Strike closes the port of Vell",
                "Dockers in Vell are on strike. Fourteen ships were waiting off the port on Monday.",
                "Dockers in Vell are on strike. Twenty-two ships were waiting off the port on"
                    + " Wednesday, up from 14 on Monday."))
        .containsExactly(
            "number apparent: Fourteen ships / Twenty-two ships: an update, told as a change");
    assertThat(
            told(
                "Rovers sell Adeyo",
                "Rovers have sold Samir Adeyo to Port City for 34 million crowns.",
                "Port City presented Samir Adeyo of Rovers after a transfer worth 36 million crowns,"
                    + " up from the 34 million agreed on Monday."))
        .containsExactly(
            "number apparent: 34 million crowns / 36 million crowns: an update, told as a change");
  }

  @Test
  void changeOfAnotherThingIsNoUpdate() {
    assertThat(
            told(
                "Strike closes the port of Vell",
                "Dockers in Vell are on strike. The court fined two drivers 300 crowns for speeding.",
                "Dockers in Vell are on strike. Rents in the suburbs rose to 400 crowns, up from"
                    + " 300."))
        .isEmpty();
  }

  @Test
  void fewerAreMissingFromDayToDay() {
    assertThat(
            told(
                "Ferry Borea sinks off Harwick",
                "The ferry Borea sank off Harwick. Fourteen people were still missing on Tuesday.",
                "The ferry Borea sank off Harwick. Three people are still missing, commander Liv"
                    + " Sandahl said."))
        .containsExactly(
            "number apparent: Fourteen people were still missing / Three people are still missing:"
                + " an update, as of 2024-05-07 and 2024-05-09");
    assertThat(
            told(
                "Avalanche hits Drusk",
                "An avalanche hit the village of Drusk. Six people are missing.",
                "An avalanche hit the village of Drusk. Nobody is missing any more, the police"
                    + " said."))
        .containsExactly(
            "number apparent: Six people are missing / nobody missing: an update, as of 2024-05-07"
                + " and 2024-05-09");
    assertThat(
            told(
                "Mine collapses at Orvel",
                "A mine collapsed at Orvel. All miners have been accounted for, the owner said.",
                "A mine collapsed at Orvel. Two miners are still missing, their union said."))
        .containsExactly("number disputed: Two miners are still missing / nobody missing");
  }

  @Test
  void thoseFoundAreNotTheOthersMissing() {
    assertThat(
            told(
                "Ferry Borea sinks off Harwick",
                "The ferry Borea sank off Harwick. All members of the crew have been accounted for.",
                "The ferry Borea sank off Harwick. Three passengers are still missing."))
        .isEmpty();
    assertThat(
            told(
                "Mine collapses at Orvel",
                "A mine collapsed at Orvel. Not all miners have been accounted for.",
                "A mine collapsed at Orvel. Two miners are still missing."))
        .isEmpty();
  }

  @Test
  void countOfOneDayDoesNotExcludeThatNobodyIsMissing() {
    assertThat(
            told(
                "Avalanche hits Drusk",
                "An avalanche hit the village of Drusk. Six people are missing.",
                "An avalanche hit the village of Drusk. Six people were missing on Thursday. Nobody"
                    + " was hurt."))
        .isEmpty();
    assertThat(
            onOneDay(
                "Avalanche hits Drusk",
                "An avalanche hit the village of Drusk. Six people are missing.",
                "An avalanche hit the village of Drusk. Nobody is missing any more."))
        .containsExactly(
            "number tension: Six people are missing / nobody missing: the pages do not fix the hour"
                + " of both");
  }

  private static List<String> onOneDay(String title, String first, String second) {
    return ToldAccount.contradictions(
        title + "\n\nMay 7, 2024\n\n" + first + "\n",
        title + ": what is known\n\nMay 7, 2024\n\n" + second + "\n");
  }

  @Test
  void whoIsFoundIsToldOnceForEachGroup() {
    assertThat(
            told(
                "Mine collapses at Orvel",
                "A mine collapsed at Orvel. Six miners are missing. Six miners were missing at noon.",
                "A mine collapsed at Orvel. All miners have been accounted for. All miners were"
                    + " accounted for, the owner said."))
        .hasSize(1);
  }

  @Test
  void wordsInWordsAndWhatSomebodyMissesAreNoGroup() {
    assertThat(
            told(
                "Ferry Borea sinks off Harwick",
                "The ferry Borea sank off Harwick. All men have been accounted for.",
                "The ferry Borea sank off Harwick. Three women are still missing."))
        .isEmpty();
    assertThat(
            told(
                "Avalanche hits Drusk",
                "An avalanche hit the village of Drusk. No player is missing the final.",
                "An avalanche hit the village of Drusk. Six players are missing."))
        .isEmpty();
  }

  @Test
  void whatIsToldLaterIsNotTheFormerNumber() {
    assertThat(
            told(
                "Ferry Borea sinks off Harwick",
                "The ferry Borea sank off Harwick. The firm offered 50,000 crowns to each bereaved"
                    + " family, up from 30,000.",
                "The ferry Borea sank off Harwick. The firm will pay 30,000 crowns to each bereaved"
                    + " family."))
        .noneMatch(c -> c.contains("told as a change"));
  }
}
