package org.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrueTreeTest {

  private static CorpusPage page(
      String name, int hour, Stamp stamp, Making making, Set<String> readings, String... parents) {
    Instant at = Instant.parse("2031-03-01T00:00:00Z").plusSeconds(3600L * hour);
    return new CorpusPage(
        name, "Echo", at, stamp, "", making, List.of(parents), 0, Set.of(), readings);
  }

  private static final CorpusPage ROOT =
      page("root", 1, Stamp.MINUTE, Making.INDEPENDENT, Set.of("a", "b", "c", "d"));

  private static final CorpusPage DAY_ONLY =
      page("day", 1, Stamp.DAY, Making.INDEPENDENT, Set.of("a", "b", "c", "d"));

  private static TrueEdge edge(CorpusPage... pages) {
    return TrueTree.of(List.of(pages)).get(0);
  }

  @Test
  void minutesGiveADirection() {
    CorpusPage copy = page("copy", 2, Stamp.MINUTE, Making.EDIT, Set.of("a", "b"), "root");
    assertThat(edge(ROOT, copy).directed()).isTrue();
  }

  @Test
  void twoPagesOfOneDayHaveNone() {
    CorpusPage copy = page("copy", 2, Stamp.DAY, Making.EDIT, Set.of("a", "b"), "root");
    assertThat(edge(ROOT, copy).directed()).isFalse();
  }

  @Test
  void aCreditGivesADirectionWhateverTheTimes() {
    CorpusPage copy = page("copy", 2, Stamp.NONE, Making.CREDITED, Set.of("a", "b"), "root");
    assertThat(edge(ROOT, copy).directed()).isTrue();
  }

  @Test
  void theTimesOfOtherCopiesTellThatTheSourceWasThereBeforeThem() {
    CorpusPage copy = page("late", 40, Stamp.DAY, Making.EDIT, Set.of("a", "b"), "day");
    assertThat(edge(DAY_ONLY, copy).directed()).isTrue();
    CorpusPage source = page("none", 1, Stamp.NONE, Making.INDEPENDENT, Set.of("a", "b", "c"));
    CorpusPage late = page("late", 40, Stamp.MINUTE, Making.EDIT, Set.of("a", "b"), "none");
    CorpusPage soon = page("soon", 2, Stamp.MINUTE, Making.EDIT, Set.of("a", "c"), "none");
    assertThat(edge(source, late).directed()).isFalse();
    assertThat(edge(source, late, soon).directed()).isTrue();
  }

  @Test
  void whatStandsNearerToItsOwnSourceWasThereBeforeItsCopy() {
    CorpusPage first = page("first", 2, Stamp.MINUTE, Making.EDIT, Set.of("a", "b", "e"), "root");
    CorpusPage second = page("second", 3, Stamp.DAY, Making.EDIT, Set.of("a", "e"), "first");
    assertThat(TrueTree.of(List.of(ROOT, first, second)).get(1).directed()).isTrue();
  }

  @Test
  void aChainOfOneDayMayBeTurnedAsAWhole() {
    CorpusPage first = page("first", 2, Stamp.DAY, Making.EDIT, Set.of("a", "b", "e"), "day");
    CorpusPage second = page("second", 3, Stamp.DAY, Making.EDIT, Set.of("a", "e"), "first");
    assertThat(TrueTree.of(List.of(DAY_ONLY, first, second)))
        .extracting(TrueEdge::directed)
        .containsExactly(false, false);
  }

  @Test
  void aPageThatSharesAsMuchEqualsTheSource() {
    CorpusPage twin = page("twin", 2, Stamp.MINUTE, Making.VERBATIM, ROOT.readings(), "root");
    CorpusPage copy = page("copy", 3, Stamp.MINUTE, Making.EDIT, Set.of("a", "b"), "root");
    CorpusPage later = page("later", 4, Stamp.MINUTE, Making.EDIT, Set.of("a", "b"), "copy");
    TrueEdge edge = TrueTree.of(List.of(ROOT, twin, copy, later)).get(1);
    assertThat(edge.mayBe("root")).isTrue();
    assertThat(edge.mayBe("twin")).isTrue();
    assertThat(edge.mayBe("later")).isFalse();
  }
}
