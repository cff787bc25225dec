package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;

/** How far what is said goes, with words in marks inside and with the cue inside. */
class ClauseExtentTest {

  /** The pieces of all that is said, each saying once. */
  private static List<String> contents(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Quotation.class).stream()
        .map(q -> q.content().stream().map(page::words).collect(Collectors.joining(" | ")))
        .distinct()
        .toList();
  }

  @Test
  void theReasonBehindQuotedWordsIsSaidToo() {
    assertThat(
            contents(
                "Ana Ruiz told the board she was “strictly against the dam” because it leaks."))
        .containsExactly("she was “strictly against the dam” because it leaks");
    assertThat(
            contents("The mayor said that the plan was “futile,” since the money had been spent."))
        .containsExactly("that the plan was “futile,” since the money had been spent");
    assertThat(contents("Paul Reyes added that the crew seemed “rattled” by the many questions."))
        .containsExactly("that the crew seemed “rattled” by the many questions");
  }

  @Test
  void howItWasSaidIsNotSaid() {
    assertThat(contents("The mayor said she was “done with this,” pointing at the door."))
        .noneMatch(c -> c.contains("door"));
  }

  @Test
  void aClauseGoesOnBehindACueThatStandsInIt() {
    assertThat(contents("The bridge, Ana Ruiz said, is the oldest of the valley."))
        .containsExactly("The bridge | is the oldest of the valley");
    assertThat(contents("But the ferries of the line, Paul Reyes explained, were never insured."))
        .containsExactly("the ferries of the line | were never insured");
    assertThat(contents("The pumps, Ana Ruiz said, are “working much better than in spring.”"))
        .contains("The pumps | are “working much better than in spring.”");
  }

  @Test
  void theRestOfTheFrameIsNoPartOfTheClause() {
    assertThat(contents("The bridge is safe, the ministry said, citing a report of the engineers."))
        .noneMatch(c -> c.contains("engineers"));
    assertThat(contents("The letter, seen by Ana Ruiz, is short.")).isEmpty();
    assertThat(contents("In the end, Ana Ruiz said, “It will hold for many years.”"))
        .containsExactly("It will hold for many years.");
  }

  @Test
  void aClauseBeginsWithTheFirstBoundOfItsNumber() {
    assertThat(contents("Aid groups said between 3,000 and 4,000 people were cut off."))
        .containsExactly("between 3,000 and 4,000 people were cut off");
    assertThat(contents("The ministry said between 40 and 50 houses had burned."))
        .containsExactly("between 40 and 50 houses had burned");
    assertThat(contents("Ana Ruiz said between nine and twelve boats were lost."))
        .containsExactly("between nine and twelve boats were lost");
  }
}
