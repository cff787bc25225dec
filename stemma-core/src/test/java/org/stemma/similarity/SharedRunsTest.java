package org.stemma.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedRunsTest {

  private static List<SharedRun> runs(String left, String right, int shortest) {
    return SharedRuns.of(Tokens.of(left), Tokens.of(right), shortest);
  }

  @Test
  void equalTextsShareOneRun() {
    assertThat(runs("a b c d", "a b c d", 2)).containsExactly(new SharedRun(0, 0, 4));
  }

  @Test
  void movedSentencesAreFound() {
    assertThat(runs("one two three. four five six", "four five six, and one two three", 3))
        .containsExactly(new SharedRun(3, 0, 3), new SharedRun(0, 4, 3));
  }

  @Test
  void noTokenIsUsedTwice() {
    assertThat(runs("go on go on", "go on", 2)).hasSize(1);
    assertThat(runs("go on", "go on go on", 2)).containsExactly(new SharedRun(0, 0, 2));
  }

  @Test
  void shortRunsDoNotCount() {
    assertThat(runs("x a b y", "p a b q", 3)).isEmpty();
    assertThat(runs("", "a b", 1)).isEmpty();
  }
}
