package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DecisionItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.article.Evidence;
import org.stemma.decision.Action;

/** What is of a story is what stands in its reports, with the letters of the whole. */
class StoryAccountsTest {

  private static final Account WHOLE = SmallAccount.FULL;
  private static final StoryAccounts STORIES = new StoryAccounts(WHOLE);

  @Test
  void aStoryHasItsReportsAndWhatStandsInThem() {
    Account story = STORIES.account("S01");
    assertThat(story.documents()).extracting(d -> d.id()).containsExactly("D001");
    assertThat(story.stories()).isEqualTo(WHOLE.stories());
    assertThat(story.events()).isEqualTo(WHOLE.events());
    assertThat(story.timeline()).isEqualTo(WHOLE.timeline());
    assertThat(story.contradictions()).isEqualTo(WHOLE.contradictions());
    assertThat(story.tolls()).isEqualTo(WHOLE.tolls());
    assertThat(story.derivation().edges()).isEqualTo(WHOLE.derivation().edges());
    assertThat(new Reports(WHOLE).of(story).whole().legend())
        .isEqualTo(new Reports(WHOLE).whole().legend());
  }

  @Test
  void whatTwoStoriesTellIsOfBothAndWhatNoStoryTellsOfNone() {
    DocumentItem page = WHOLE.documents().get(0);
    SegmentItem one = page.segments().get(0);
    SegmentItem other =
        new SegmentItem(
            "a.txt#s2",
            Optional.of("S02"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            4,
            6,
            one.main());
    Account two = WHOLE.withDocuments(List.of(page.withSegments(List.of(one, other))));
    StoryAccounts stories = new StoryAccounts(two);
    assertThat(stories.of(clash(1, 5))).containsExactly("S01", "S02");
    assertThat(stories.of(clash(2, 3))).containsExactly("S01");
    assertThat(stories.of(clash(6, 4))).containsExactly("S02");
    assertThat(stories.of(clash(8, 9))).containsExactly("S01");
    assertThat(STORIES.of(WHOLE.documents().get(1))).containsExactly(StoryAccounts.NONE);
    assertThat(STORIES.label(StoryAccounts.NONE)).contains("In no story");
    assertThat(STORIES.label("S99")).isEmpty();
  }

  /** Two sentences on lines of the page that do not go together. */
  private static ContradictionItem clash(int line, int otherLine) {
    Evidence a = new Evidence("a.txt", "Three.", 0, 6, line, "", "");
    Evidence b = new Evidence("a.txt", "Five.", 9, 14, otherLine, "", "");
    return new ContradictionItem(
        "C09",
        "inside",
        "number",
        "contradiction",
        "high",
        Optional.empty(),
        a,
        b,
        "",
        List.of("a.txt"),
        SmallAccount.reading(a, Optional.empty(), Optional.empty()),
        SmallAccount.reading(b, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "contradictions, C01",
    "apparatus, AP01",
    "hedged, H01",
    "residue, R01",
    "entities, N01",
    "events, E01",
    "quotes, Q01",
    "indirect_speech, I01"
  })
  void whatWasDecidedStaysWithTheStoryOfItsItem(String list, String id) {
    DecisionItem decision =
        new DecisionItem(
            "DC07",
            "0123456789ab",
            "close",
            list,
            List.of(id),
            Optional.empty(),
            "settled",
            "Ada Lind",
            "2025-03-02T10:00:00Z",
            List.of());
    StoryAccounts stories = new StoryAccounts(WHOLE.withDecisions(List.of(decision)));
    assertThat(stories.account("S01").decisions()).containsExactly(decision);
    assertThat(stories.account(StoryAccounts.NONE).decisions()).isEmpty();
  }

  @Test
  void everyListThatIsDecidedAboutIsTold() {
    assertThat(Stream.of(Action.values()).flatMap(action -> action.lists().stream()))
        .containsOnly(
            "contradictions",
            "apparatus",
            "hedged",
            "residue",
            "entities",
            "events",
            "quotes",
            "indirect_speech");
  }

  @Test
  void aLineTellsReportsDaysEventsAndWhatIsContested() {
    StoryLine line = STORIES.lines(new Witnesses(WHOLE)).get(0);
    assertThat(line)
        .isEqualTo(
            new StoryLine(
                "S01",
                "Bridge closed",
                1,
                1,
                Optional.of("2025-03-01"),
                Optional.of("2025-03-01"),
                2,
                1));
  }
}
