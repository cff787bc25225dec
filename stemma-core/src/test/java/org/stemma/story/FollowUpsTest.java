package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.annotation.Reading;

/**
 * A story that is taken up months later by the same people, and features that open with somebody
 * whom no report names. Pages named {@code a...} tell one story, {@code b1} another of the kind.
 */
class FollowUpsTest {

  @ParameterizedTest
  @MethodSource("collections")
  void lateFollowUpsAndFeaturesAreOfTheirStory(List<Reading> pages) {
    List<List<String>> found =
        StoryClusterer.cluster(pages).stream()
            .map(s -> s.segments().stream().map(id -> id.substring(0, 2)).toList())
            .toList();
    assertThat(found)
        .containsExactlyInAnyOrder(
            pages.stream()
                .map(p -> p.page().substring(0, 2))
                .filter(n -> n.startsWith("a"))
                .toList(),
            List.of("b1"));
  }

  static Stream<List<Reading>> collections() {
    return Stream.of(court(), cargo(), mine());
  }

  private static List<Reading> court() {
    return List.of(
        page(
            "a1",
            "2031-02-03",
            """
            Builder to pay nine million for the Ostrel bridge

            The district court of Velm on Monday ordered the builder Hartung Steel to pay nine million crowns for the bridge of Ostrel, which fell in 2028.

            Judge Tilda Amsel said that the bolts had been too short. "Somebody counted, and nobody measured," she said.

            Hartung Steel had spoken of frost. Its lawyer, Bertram Kolk, said that the firm would read the judgment.

            Seven people were hurt when the bridge fell. It has been replaced by a ferry.
            """),
        page(
            "a2",
            "2031-02-04",
            """
            Ostrel waits for its bridge

            The nine million crowns that Hartung Steel must pay will not build a bridge, the mayor of Ostrel, Frieda Nohl, said on Tuesday.

            Judge Tilda Amsel had ordered the firm to pay on Monday, because the bolts had been too short.

            The ferry makes twelve trips a day. In winter it stays at the quay when there is ice.
            """),
        page(
            "a3",
            "2031-10-20",
            """
            Less to pay for the bridge

            The high court in Maren has set the damages that Hartung Steel must pay at six million crowns. The court below had said nine.

            Part of the damage would have come in any case, judge Lorenz Wick said, since the pillars stood in sand.

            Bertram Kolk, who spoke for the firm, called it a step. In Ostrel nobody wanted to say anything.

            The sum is to be paid before the end of the year.
            """),
        page(
            "b1",
            "2031-10-22",
            """
            Dairy must pay for spoilt river

            The high court in Maren has ordered the dairy Lindenhof to pay two million crowns for the fish of the river Tarn.

            Judge Ruben Orth said that the whey had run for three nights. The dairy had spoken of a leak.

            Anglers from Tarnau came to the court by bus.
            """));
  }

  private static List<Reading> cargo() {
    return List.of(
        page(
            "a1",
            "2031-05-06",
            """
            Freighter runs aground off Skarholm

            The freighter Astrid Lowe ran aground off Skarholm at 3.52 a.m. on Tuesday, the coastguard said. Nobody was hurt.

            Eleven sailors were on board. Captain Willem Draa said that the radar had gone dark.

            Harbour pilot Jorun Aske brought them ashore in two boats.

            The ship has 900 tonnes of timber on board.
            """),
        page(
            "a2",
            "2031-05-06",
            """
            Astrid Lowe stuck on the rocks of Skarholm

            A freighter with 900 tonnes of timber sits on the rocks off Skarholm since Tuesday morning.

            The Astrid Lowe had left for the south at midnight, the coastguard said. Captain Willem Draa and ten sailors were brought ashore by the pilot, Jorun Aske.

            Tugs are to pull her off at high water.
            """),
        page(
            "a3",
            "2031-05-06",
            """
            The night when the kettle fell from the stove

            In her kitchen above the bay Runa Breck thought of an earthquake. "The kettle fell from the stove and the dog went under the bed," she says. The clock said 3.52.

            From her window she saw a light where no light should be. Her grandson Ole Tamm ran for the bell.

            Jorun Aske was the first in a boat, with Ole Tamm at the oars. He had a lantern between his knees.

            Willem Draa stood on the deck and smoked. He did not want to leave, Ole Tamm says. His grandmother made tea for him.

            In the morning the whole beach smelled of pine.
            """),
        page(
            "b1",
            "2031-05-07",
            """
            Trawler sinks off Port Ellery

            The trawler Merrow sank off Port Ellery on Wednesday after a collision with a yacht. The four fishermen were saved.

            The skipper, Tom Garde, said that the yacht had shown no light.

            The coastguard has taken the yacht to Ellery.
            """));
  }

  private static List<Reading> mine() {
    return List.of(
        page(
            "a1",
            "2031-01-13",
            """
            Lift of Grauspitz mine drops 40 metres

            A lift in the Grauspitz mine dropped 40 metres on Monday. Four miners were hurt, the head of the mine rescue, Tilda Fenwick, said.

            The owner, Corbel Mining, said that the rope was new. Mining engineer Egon Pratt has been asked to look at it.

            Of 212 men 30 were below when it happened.
            """),
        page(
            "a2",
            "2031-01-14",
            """
            Rope of Grauspitz lift was spliced

            The rope of the lift that dropped at Grauspitz had been spliced, Egon Pratt said on Tuesday. Corbel Mining had called it new.

            The four miners who were hurt are out of danger, Tilda Fenwick of the mine rescue said.

            The mine stays closed.
            """),
        page(
            "a3",
            "2031-08-04",
            """
            Two foremen charged

            Two foremen have been charged because of what happened at Grauspitz in January.

            They had a splice made on a Sunday, the prosecutor, Hanna Sell, said. She relies on the report of Egon Pratt.

            A trial is to begin in the autumn. The foremen say that they did as they were told.
            """),
        page(
            "b1",
            "2031-08-05",
            """
            Lift of hotel stuck for six hours

            A lift with nine guests was stuck for six hours in the Hotel Bellevue in Oldrum on Tuesday.

            Firemen brought them water through a hatch. The cook, Pia Lorne, sent sandwiches.

            The firm that looks after the lift said that a fuse had blown.
            """));
  }

  private static Reading page(String name, String published, String text) {
    return Pages.page(name + "-" + published + ".txt", "", published, text);
  }
}
