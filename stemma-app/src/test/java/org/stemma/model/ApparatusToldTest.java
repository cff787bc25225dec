package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ReadingItem;
import org.stemma.capture.Capture;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Contested facts of invented stories: which reading is adopted, and why. */
class ApparatusToldTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private record Told(String publisher, String day, String text) {}

  private static final List<Told> CRASH =
      List.of(
          new Told(
              "Norvia News",
              "2030-06-03",
              """
              Train derails near Kelmar

              A passenger train derailed near Kelmar at 6:15 a.m. on Monday, the fire service said.
              All wagons came to rest in a field of beets.

              The train was carrying 212 passengers from Aldport to Vessing when it left the rails.
              """),
          new Told(
              "Dorn Post",
              "2030-06-03",
              """
              Kelmar: schools closed after derailment

              Schools in Kelmar stay closed this week. At 6:15 a.m. on Monday a passenger train to
              Vessing derailed near Kelmar, mayor Ida Brenn told this newspaper, and broke the wall
              of a playground.

              Parents are asked to keep children away from the track, where a crane will lift the
              wagons. Brenn thanked the volunteers, who brought blankets and hot tea.
              """),
          new Told(
              "Vessing Herald",
              "2030-06-04",
              """
              What we know about the Kelmar derailment

              The passenger train near Kelmar derailed at 5:45 a.m. on Monday, farmers of the village
              said. A crane is on its way to lift the wagons.
              """),
          new Told(
              "Norvia News",
              "2030-06-04",
              """
              Train investigation begins

              Correction: An earlier report said that the train was carrying 212 passengers. It was
              carrying 187 passengers from Aldport to Vessing, the operator said.
              """));

  private static final List<Told> TRANSFER =
      List.of(
          new Told(
              "Norvia News",
              "2030-07-01",
              """
              Harwick United sign Bo Ekman

              Harwick United have signed striker Bo Ekman from Aldport Rovers. Harwick United paid a
              transfer fee of 48 million crowns for Bo Ekman, the club said.
              """),
          new Told(
              "Dorn Post",
              "2030-07-01",
              """
              Bo Ekman leaves Aldport Rovers

              Striker Bo Ekman leaves Aldport Rovers for Harwick United. The transfer fee that Harwick \
              United paid for Bo Ekman was 42 million crowns, Aldport Rovers said.
              """),
          new Told(
              "Vessing Herald",
              "2030-07-01",
              """
              Bo Ekman joins Harwick United

              Harwick United presented striker Bo Ekman of Aldport Rovers in their stand. For Bo Ekman
              a transfer fee of 45 million crowns was paid by Harwick United, according to the league.
              """));

  private static final List<Told> TRIAL =
      List.of(
          new Told(
              "Norvia News",
              "2030-04-12",
              """
              Treasurer sentenced

              A court in Brask sentenced treasurer Henrik Maule on Friday to seven years in prison.

              Henrik Maule, 54, was led away in handcuffs.
              """),
          new Told(
              "Dorn Post",
              "2030-04-13",
              """
              Treasurer sentenced in Brask

              Treasurer Henrik Maule was sentenced to nine years in prison in Brask on Friday.

              Henrik Maule, 45, did not look up.
              """));

  @Test
  void moreIndependentSourcesDecide() {
    ApparatusItem hour = only(CRASH, "hour");
    assertThat(hour.adopted()).contains("06:15");
    assertThat(hour.ground()).isEqualTo("independent sources");
    assertThat(hour.why()).isEqualTo("more independent sources, 2 against 1");
    assertThat(hour.readings()).extracting(ReadingItem::independent).containsExactly(2, 1);
    assertThat(hour.readings().get(1).text()).contains("05:45");
  }

  @Test
  void correctionByTheSourceItselfDecidesBeforeAllElse() {
    ApparatusItem number = only(CRASH, "number");
    assertThat(number.adopted()).contains("187 passengers");
    assertThat(number.ground()).isEqualTo("later correction");
    assertThat(number.why())
        .isEqualTo("a later correction: Norvia News no longer says 212 passengers");
    assertThat(number.readings().get(1).withdrawn())
        .singleElement()
        .satisfies(
            w -> assertThat(w.words().orElseThrow().exact()).startsWith("Correction: An earlier"));
  }

  @Test
  void chainOfContradictionsIsOneFact() {
    ApparatusItem fee = only(TRANSFER, "number");
    assertThat(fee.readings())
        .extracting(r -> r.text().orElseThrow())
        .containsExactlyInAnyOrder("48 million crowns", "45 million crowns", "42 million crowns");
    assertThat(fee.contradictions()).hasSize(3);
  }

  @Test
  void equalSupportOfOneDayDecidesNothing() {
    ApparatusItem fee = only(TRANSFER, "number");
    assertThat(fee.adopted()).isEmpty();
    assertThat(fee.ground()).isEqualTo("none");
    assertThat(fee.why()).isEqualTo("equal support, 1 independent source each");
  }

  @Test
  void ofEqualSupportTheFirstReportIsNearer() {
    ApparatusItem sentence = only(TRIAL, "number");
    assertThat(sentence.adopted()).contains("seven years");
    assertThat(sentence.ground()).isEqualTo("closeness");
    assertThat(sentence.why()).isEqualTo("nearer to the event: told first, on 2030-04-12");
    ApparatusItem age = only(TRIAL, "age");
    assertThat(age.about()).isEqualTo("age of Henrik Maule");
    assertThat(age.adopted()).contains("54");
  }

  @Test
  void whoWasThereIsNearerThanTheFirstReport() {
    ApparatusItem level =
        only(
            List.of(
                new Told(
                    "Norvia News",
                    "2030-05-06",
                    """
                    Flood in Orvel

                    The flood water in the market square of Orvel stood four metres deep on Monday
                    morning, the council said.
                    """),
                new Told(
                    "Dorn Post",
                    "2030-05-07",
                    """
                    After the flood

                    Residents said that the flood water in the market square of Orvel stood three
                    metres deep on Monday morning.
                    """)),
            "number");
    assertThat(level.adopted()).contains("three metres");
    assertThat(level.why()).isEqualTo("nearer to the event: told by somebody who was there");
  }

  /** That a toll is told early says nothing for it. */
  @Test
  void countThatMayHaveGrownIsNotDecidedByTheFirstReport() {
    ApparatusItem count =
        only(
            List.of(
                new Told(
                    "Norvia News",
                    "",
                    """
                    Strike at Norvik Steel

                    The blast at the Norvik Steel mill in Harwick injured 400 workers, the union said.
                    """),
                new Told(
                    "Dorn Post",
                    "",
                    """
                    Blast in Harwick

                    The blast at the Norvik Steel mill in Harwick injured 300 workers, police said.
                    """)),
            "count");
    assertThat(count.adopted()).isEmpty();
  }

  @Test
  void updateIsNoContestedFact() {
    assertThat(
            read(List.of(
                    new Told(
                        "Norvia News",
                        "2030-06-03",
                        """
                            Train derails near Kelmar

                            A train derailed near Kelmar on Monday, killing five people, police said.
                            """),
                    new Told(
                        "Dorn Post",
                        "2030-06-05",
                        """
                            Kelmar toll rises

                            The number of people killed when a train derailed near Kelmar on Monday
                            rose to nine people on Wednesday, police said.
                            """)))
                .apparatus())
        .isEmpty();
  }

  /** What is told of a fact hangs on the pages, not on how they are called or in which order. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void namesAndOrderOfPagesChangeNothing(int seed) {
    for (List<Told> story : List.of(CRASH, TRANSFER, TRIAL)) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, story.size()).boxed().toList());
      Collections.shuffle(order, new Random(seed));
      assertThat(lines(read(story, order))).isEqualTo(lines(read(story)));
    }
  }

  /** The apparatus without ids and names of pages. */
  private static Set<String> lines(Account account) {
    Set<String> lines = new TreeSet<>();
    for (ApparatusItem item : account.apparatus()) {
      Set<String> readings = new TreeSet<>();
      for (ReadingItem reading : item.readings()) {
        Set<String> words = new TreeSet<>();
        reading.witnesses().forEach(w -> words.add(w.exact()));
        readings.add(reading.text().orElse("") + reading.independent() + words);
      }
      lines.add(
          item.about() + item.kind() + item.adopted() + item.ground() + item.why() + readings);
    }
    return lines;
  }

  /** The only fact of the kind. */
  private static ApparatusItem only(List<Told> story, String kind) {
    List<ApparatusItem> found =
        read(story).apparatus().stream().filter(a -> a.kind().equals(kind)).toList();
    assertThat(found).hasSize(1);
    assertThat(new HashSet<>(found.get(0).contradictions()))
        .hasSameSizeAs(found.get(0).contradictions());
    return found.get(0);
  }

  private static Account read(List<Told> story) {
    return read(story, IntStream.range(0, story.size()).boxed().toList());
  }

  /** The account of the pages, the first of them called as {@code names} says. */
  private static Account read(List<Told> story, List<Integer> names) {
    List<Capture> captures = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      Told page = story.get(i);
      String name = (char) ('a' + names.get(i)) + ".txt";
      Capture plain = Capture.of(name, page.text().getBytes(StandardCharsets.UTF_8));
      captures.add(
          new Capture(
              name,
              plain.payload(),
              Optional.of("text/plain"),
              Optional.empty(),
              Optional.of(page.publisher()),
              Optional.of(page.day()).filter(day -> !day.isEmpty())));
    }
    return STEMMA.account(captures);
  }
}
