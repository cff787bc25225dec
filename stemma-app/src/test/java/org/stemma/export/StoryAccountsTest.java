package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;

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
    ContradictionItem both = WHOLE.contradictions().get(0);
    assertThat(STORIES.of(both)).containsExactly("S01");
    assertThat(STORIES.of(WHOLE.documents().get(1))).containsExactly(StoryAccounts.NONE);
    assertThat(STORIES.label(StoryAccounts.NONE)).contains("In no story");
    assertThat(STORIES.label("S99")).isEmpty();
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
