package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.TollItem;
import org.stemma.account.TollItem.Told;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** How many were killed and injured by invented reports of one happening, each of another day. */
class TollsToldTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  /** One toll of pages that are published from 3 May 2031 on, a day each. */
  private static TollItem toll(String headline, String... bodies) {
    List<Capture> captures = new ArrayList<>();
    for (String body : bodies) {
      int number = captures.size();
      captures.add(
          new Capture(
              "p" + number + ".txt",
              Payload.of((headline + "\n\n" + body + "\n").getBytes(StandardCharsets.UTF_8)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("2031-05-0" + (3 + number))));
    }
    List<TollItem> tolls = STEMMA.account(captures).tolls();
    assertThat(tolls).hasSize(1);
    return tolls.get(0);
  }

  private static List<String> standings(TollItem toll) {
    return toll.reports().stream().map(Told::standing).toList();
  }

  @Test
  void anUpdateTakesTheirPlaceAndKeepsTheEarlierCounts() {
    TollItem toll =
        toll(
            "Train leaves the rails near Dorvik",
            "A train left the rails near Dorvik on Saturday. The crash killed 12 people and"
                + " injured 40, the fire service in Dorvik said.",
            "Rescuers have found 19 passengers dead after a train left the rails near Dorvik, with"
                + " 55 injured, the fire service said on Sunday.",
            "The death toll of the train crash near Dorvik has risen to 23, the governor said on"
                + " Monday, and 55 people were injured when the train left the rails.");
    assertThat(toll.killed()).contains(23);
    assertThat(toll.injured()).contains(55);
    assertThat(standings(toll)).containsExactly("earlier", "earlier", "adopted");
    assertThat(toll.reports()).extracting(Told::day).first().isEqualTo(Optional.of("2031-05-03"));
  }

  @Test
  void theThirdOfTheDeadIsNoOtherCountThanFourAndAfterTwo() {
    TollItem toll =
        toll(
            "Blast in the paint shop of Dorvik",
            "The blast in the paint shop of Dorvik killed two workers on Saturday, police said.",
            "A third worker has died after the blast in the paint shop of Dorvik, police said.",
            "The blast in the paint shop of Dorvik killed four workers, police said.");
    assertThat(toll.killed()).contains(4);
    assertThat(standings(toll)).containsExactly("earlier", "earlier", "adopted");
  }

  @Test
  void someOfTheHarmedAreNoTotalAndSilenceIsNoZero() {
    TollItem toll =
        toll(
            "Stampede at the stadium of Halvoren",
            "Eleven fans died in a stampede at the stadium of Halvoren on Saturday, three of them"
                + " children, police in Halvoren said.",
            "Two fans remain in critical condition after the stampede at the stadium of Halvoren,"
                + " the clinic said. Eleven fans died there on Saturday.");
    assertThat(toll.killed()).contains(11);
    assertThat(toll.injured()).isEmpty();
    assertThat(standings(toll)).containsExactly("adopted", "adopted");
  }

  @Test
  void bodiesFoundDoNotLowerTheToll() {
    TollItem toll =
        toll(
            "Blast in the mine of Kettle Ridge",
            "A blast in the mine of Kettle Ridge killed seven miners on Saturday, the company"
                + " said.",
            "Rescuers found three bodies in the mine of Kettle Ridge on Sunday, raising the death"
                + " toll of the blast to ten miners, the company said.");
    assertThat(toll.killed()).contains(10);
    assertThat(standings(toll)).containsExactly("earlier", "adopted");
  }

  @Test
  void anEarlierDisasterIsNoUpdate() {
    TollItem toll =
        toll(
            "Flood in the valley of Tarn",
            "A flood in the valley of Tarn killed five people on Saturday, the governor of Tarn"
                + " said.",
            "Five people died in the flood in the valley of Tarn on Saturday. In 2019 a flood in"
                + " the valley of Tarn killed 31 people.");
    assertThat(toll.killed()).contains(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is the worst flood in Tarn since 1987, when the dam of Orvel broke and 31 people died.",
        "Two weeks before Tarn, on 18 April, a river left its bed in Sarn. Nine people were killed"
            + " there.",
        "No flood has been worse since 2004, when 40 people were killed in the valley."
      })
  void thoseOfHappeningsThatAReportRecallsAreNotItsOwn(String recalled) {
    TollItem toll =
        toll(
            "Flood in the valley of Tarn",
            "A flood in the valley of Tarn killed five people on Saturday, the governor of Tarn"
                + " said.",
            "Five people died in the flood in the valley of Tarn on Saturday.\n\n" + recalled);
    assertThat(toll.killed()).contains(5);
    assertThat(standings(toll)).containsExactly("adopted", "adopted");
  }
}
