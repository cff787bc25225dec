package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Reading;

class StoryClustererTest {

  private static final Reading TRAIN =
      Pages.page(
          "a.txt",
          """
          Night train leaves the rails near Orveth

          A night train left the rails near Orveth on Monday. The driver, Jan Molder, was hurt, and 31 \
          passengers walked along the track to Sillen.

          The line between Orveth and Sillen stays closed until Thursday, the railway said.
          """);

  private static final Reading TRAIN_LATER =
      Pages.page(
          "b.txt",
          """
          Driver of the Orveth train was not too fast

          Jan Molder did not drive too fast when his train left the rails, the railway found on Tuesday.

          Buses carry passengers between Orveth and Sillen while a crane lifts the engine.
          """);

  private static final Reading FERRY =
      Pages.page(
          "c.txt",
          """
          Ferry crews of Port Halden go on strike

          Crews of the Halden ferries went on strike on Monday for higher pay. Their union, led by Ruta \
          Vesk, wants 6 percent more.

          Forty crossings to Maarn were cancelled.
          """);

  @Test
  void reportsOfOneHappeningMakeOneStory() {
    List<Story> stories = StoryClusterer.cluster(List.of(TRAIN, TRAIN_LATER, FERRY));
    assertThat(stories).extracting(Story::id).containsExactly("ST1", "ST2");
    assertThat(stories.get(0).segments()).containsExactly("a.txt#s1", "b.txt#s1");
    assertThat(stories.get(1).segments()).containsExactly("c.txt#s1");
    assertThat(stories.get(1).label()).isEqualTo("Ferry crews of Port Halden go on strike");
  }

  @Test
  void orderOfInputDoesNotMatter() {
    List<Reading> pages = new ArrayList<>(List.of(TRAIN, TRAIN_LATER, FERRY));
    List<Story> expected = StoryClusterer.cluster(pages);
    for (int turn = 0; turn < pages.size(); turn++) {
      Collections.rotate(pages, 1);
      assertThat(StoryClusterer.cluster(pages)).isEqualTo(expected);
      Collections.swap(pages, 0, 1);
      assertThat(StoryClusterer.cluster(pages)).isEqualTo(expected);
    }
  }

  @Test
  void fireInOneTownIsNotTheFireInAnother() {
    Reading north =
        Pages.page(
            "n.txt",
            """
            House burns down in Tolmark

            A house burned down in Tolmark on Friday night. Nobody was hurt. Firefighters from Ebsen \
            fought the flames for three hours. The police are looking for the cause.
            """);
    Reading south =
        Pages.page(
            "s.txt",
            """
            House burns down in Quillary

            A house burned down in Quillary on Sunday night. Nobody was hurt. Firefighters from Dorvane \
            fought the flames for three hours. The police are looking for the cause.
            """);
    assertThat(StoryClusterer.cluster(List.of(north, south))).hasSize(2);
  }

  @Test
  void meetingsOfTheSameWellKnownPeopleStayApart() {
    Reading paris =
        Pages.page(
            "p.txt",
            """
            Presidents of France and Brazil meet in Paris

            The president of France received the president of Brazil in Paris on Tuesday to discuss trade, \
            forests and the climate. The talks were useful, the French government said.
            """);
    Reading phone =
        Pages.page(
            "q.txt",
            """
            France and Brazil discuss trade on the phone

            The president of Brazil called the president of France on a Sunday. They discussed trade and \
            steel. The conversation was short, the government of Brazil said.
            """);
    assertThat(StoryClusterer.cluster(List.of(paris, phone))).hasSize(2);
  }

  @Test
  void nothingInNothingOut() {
    assertThat(StoryClusterer.cluster(List.of())).isEmpty();
  }
}
