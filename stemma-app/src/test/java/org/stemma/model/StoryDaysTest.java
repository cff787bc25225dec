package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;
import org.stemma.story.Story;
import org.stemma.timeline.StoryDay;
import org.stemma.timeline.StoryDays;

/** Days of invented stories, each told in sentences that name it or tell an event of it. */
class StoryDaysTest {

  private static final Lineage NONE = new Lineage(List.of());

  private static List<StoryDay> days(Lineage lineage, Reading... pages) {
    Story story =
        new Story(
            "ST1", "", Stream.of(pages).map(p -> p.article().segments().get(0).id()).toList());
    return StoryDays.of(List.of(pages), List.of(story), lineage, Told.events(pages));
  }

  /** "day page: words" of every sentence. */
  private static List<String> told(List<StoryDay> days) {
    List<String> told = new ArrayList<>();
    for (StoryDay day : days) {
      for (Passage words : day.sentences()) {
        told.add(day.day() + " " + words.page() + ": " + words.evidence().exact());
      }
    }
    return told;
  }

  @Test
  void sentenceThatNamesTheDayStandsBeforeTheCommentOnIt() {
    assertThat(
            told(
                days(
                    NONE,
                    Told.page(
                        "a.txt",
                        "Dockers in Lindhaven went on strike on 3 June 2031. The strike was a"
                            + " surprise to owners, shippers, insurers, bankers and ministers"
                            + " alike."))))
        .containsExactly("2031-06-03 a.txt: Dockers in Lindhaven went on strike on 3 June 2031.");
  }

  @Test
  void sentenceThatTakesItsNumberBackTellsNoDay() {
    Reading page =
        ParsedPage.whole(
                "Police arrested 17 fans on 3 June 2031.\n"
                    + "We wrongly said that 70 fans were arrested on 3 June 2031.")
            .reading();

    assertThat(days(NONE, page).stream().flatMap(d -> d.sentences().stream()))
        .isNotEmpty()
        .noneMatch(words -> words.evidence().exact().contains("70"));
  }

  @Test
  void secondSentenceTellsAnotherEvent() {
    assertThat(
            told(
                days(
                    NONE,
                    Told.page(
                        "a.txt",
                        "Police arrested the treasurer of the club on 7 May 2031. On 7 May 2031"
                            + " police arrested the treasurer. Supporters protested outside the"
                            + " stadium on 7 May 2031."))))
        .hasSize(2)
        .anySatisfy(sentence -> assertThat(sentence).contains("Supporters protested"));
  }

  @Test
  void sentenceOfAnotherDayTellsNothingOfThisOne() {
    assertThat(
            told(
                days(
                    NONE,
                    Told.page(
                        "a.txt",
                        "The court convicted Ilsa Brandt on 9 April 2031. On 12 April 2031 the"
                            + " ministry expelled an envoy after the conviction."))))
        .containsExactly(
            "2031-04-09 a.txt: The court convicted Ilsa Brandt on 9 April 2031.",
            "2031-04-12 a.txt: On 12 April 2031 the ministry expelled an envoy after the"
                + " conviction.");
  }

  @Test
  void sourceIsTakenBeforeItsCopy() {
    String text = "Two trains collided near Osterby on 2 March 2031, killing six passengers.";
    Lineage copied =
        new Lineage(
            List.of(
                new Derivation(
                    "z.txt#s1", "a.txt#s1", true, Certainty.STATED, 1, List.of(), "credit")));
    Reading copy = Told.page("a.txt", text);
    Reading source = Told.page("z.txt", text);
    assertThat(told(days(copied, copy, source))).containsExactly("2031-03-02 z.txt: " + text);
    assertThat(told(days(copied, source, copy))).containsExactly("2031-03-02 z.txt: " + text);
  }

  @Test
  void sourceIsQuotedThoughTheCopyIsOfALaterDay() {
    String words =
        """

        HALVE, June 3 (NPA) - Ferry pilots of Halve and Moss walked out over their hours on June 3.

        The pilots left nine ferries at the quay, the line said on June 3.
        """;
    Reading wire = Told.titled("a.txt", "Pilots walk out", words, LocalDate.of(2031, 6, 3));
    Reading copy = Told.titled("b.txt", "Ferries stand still", words, LocalDate.of(2031, 6, 4));
    Lineage copied =
        new Lineage(
            List.of(
                new Derivation(
                    "a.txt#s1", "b.txt#s1", true, Certainty.INFERRED, 0.9, List.of(), "words")));
    assertThat(told(days(copied, wire, copy)))
        .isNotEmpty()
        .allMatch(sentence -> sentence.startsWith("2031-06-03 a.txt: "));
  }
}
