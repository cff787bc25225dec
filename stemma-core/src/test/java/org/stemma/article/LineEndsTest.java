package org.stemma.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineEndsTest {

  private static final String TEXT = "ferry\ntram\n\n" + "harbour\n".repeat(100) + "end";

  private static Page page() {
    return new Page("page", Optional.empty(), "text/plain", "UTF-8", "", TEXT);
  }

  private static int counted(int offset) {
    return 1 + (int) TEXT.substring(0, offset).chars().filter(unit -> unit == '\n').count();
  }

  @Test
  void linesAreCountedInAnyOrderOfAsking() {
    Page upwards = page();
    Page downwards = page();
    for (int i = 0; i <= TEXT.length(); i++) {
      int other = TEXT.length() - i;
      assertThat(upwards.line(i)).isEqualTo(counted(i));
      assertThat(downwards.line(other)).isEqualTo(counted(other));
    }
  }

  @Test
  void textIsReadNotMuchFartherThanItIsAskedFor() {
    LineEnds some = LineEnds.NONE.to(3, TEXT);

    assertThat(some.reach(3)).isTrue();
    assertThat(some.reach(4)).isFalse();
    assertThat(some.before(3)).isZero();
    assertThat(IntStream.of(12, 13).map(some.to(13, TEXT)::before)).containsExactly(3, 3);
  }
}
