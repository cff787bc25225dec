package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.entity.Entities;
import org.stemma.event.Event;
import org.stemma.event.EventMerger;
import org.stemma.event.StoryJoiner;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;
import org.stemma.story.Story;

/** A story that pauses and resumes is one story. */
class StoryJoinerTest {

  private static final Lineage NO_EDGES = new Lineage(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A night train derailed near Olmar on May 3, 2024. | Two dispatchers were charged after a night train derailed near Olmar on May 3, 2024.",
        "A boiler of the Teln dairy blew up on May 3, 2024. | Two managers were charged after a boiler of the Teln dairy exploded on May 3, 2024.",
        "A tanker sank off the reef near Olmar on May 3, 2024. | The owner of a tanker that sank off the reef near Olmar on May 3, 2024 offered to pay."
      })
  void laterReportThatSaysAtItsHeadWhatItIsAboutBelongsToTheStory(String first, String later) {
    assertThat(joined(NO_EDGES, Told.page("a.txt", first), Told.page("b.txt", later))).hasSize(1);
  }

  @Test
  void mentionFurtherDownJoinsNothing() {
    Reading fire = Told.page("a.txt", "A tannery burned down near Olmar on May 3, 2024.");
    Reading other =
        Told.page(
            "b.txt",
            "A school burned down in Teln on June 9, 2024. Nobody was hurt. It was a hot day."
                + " A tannery burned down near Olmar on May 3, 2024.");
    assertThat(joinedByEventOfBoth(fire, other)).hasSize(2);
  }

  @Test
  void eventsOfNoKnownDayJoinNothing() {
    String met = "The ministers of Velland and Caldria met.";
    assertThat(joinedByEventOfBoth(Told.page("a.txt", met), Told.page("b.txt", met))).hasSize(2);
  }

  @Test
  void segmentsStandInTheOrderOfThePages() {
    String sank = "A tanker sank off the reef near Olmar on May 3, 2024.";
    Reading[] pages = {Told.page("9.txt", sank), Told.page("10.txt", sank)};
    assertThat(joined(NO_EDGES, pages))
        .extracting(Story::segments)
        .containsExactly(List.of("9.txt#s1", "10.txt#s1"));
  }

  @Test
  void everySegmentStaysInExactlyOneStory() {
    Reading[] pages = {
      Told.page("a.txt", "A night train derailed near Olmar on May 3, 2024."),
      Told.page("b.txt", "A striker left Teln on May 3, 2024."),
      Told.page(
          "c.txt", "The driver of a night train that derailed near Olmar on May 3, 2024 died.")
    };
    assertThat(joined(NO_EDGES, pages).stream().flatMap(s -> s.segments().stream()))
        .containsExactlyInAnyOrder("a.txt#s1", "b.txt#s1", "c.txt#s1");
  }

  @Test
  void theHeadlineOfARewriteDoesNotNameTheStory() {
    Reading agency =
        Told.titled("a.txt", "Train derails near Olmar", "A night train derailed near Olmar.");
    Reading rewrite =
        Told.titled("b.txt", "Train derails: all you need", "A train derailed near Olmar.");
    Derivation made =
        new Derivation("a.txt#s1", "b.txt#s1", true, Certainty.INFERRED, 0.9, List.of(), "words");
    Story one = new Story("ST1", "Train derails: all you need", List.of("a.txt#s1", "b.txt#s1"));
    List<Reading> pages = List.of(agency, rewrite);
    assertThat(StoryJoiner.join(pages, List.of(one), new Lineage(List.of(made)), List.of()))
        .extracting(Story::label)
        .containsExactly("Train derails near Olmar");
  }

  private static List<Story> joined(Lineage lineage, Reading... pages) {
    List<Story> stories = apart(pages);
    List<Event> events =
        new EventMerger()
            .timeline(List.of(pages), new Entities(List.of()), stories, lineage)
            .events();
    return StoryJoiner.join(List.of(pages), stories, lineage, events);
  }

  /** The stories of two pages that tell one event, wherever they tell it. */
  private static List<Story> joinedByEventOfBoth(Reading one, Reading other) {
    List<Event> events = Told.events(one, other);
    assertThat(events)
        .anySatisfy(
            event ->
                assertThat(event.mentions())
                    .extracting(Passage::page)
                    .contains(one.page(), other.page()));
    return StoryJoiner.join(List.of(one, other), apart(one, other), NO_EDGES, events);
  }

  private static List<Story> apart(Reading... pages) {
    return Stream.of(pages).map(p -> new Story(p.page(), "", List.of(p.page() + "#s1"))).toList();
  }
}
