package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StockSentencesTest {

  private static List<Long> stock(long[]... stories) {
    StockSentences stock =
        StockSentences.among(List.of(stories).stream().map(LongStream::of).toList());
    return LongStream.rangeClosed(-9, 9).filter(stock::holds).boxed().toList();
  }

  @Test
  void aSentenceOfThreeStoriesIsStock() {
    assertThat(stock(new long[] {1, 2, -3}, new long[] {-3, 2, 4}, new long[] {2, -3}))
        .containsExactly(-3L, 2L);
  }

  @Test
  void howOftenOneStorySaysItCountsForNothing() {
    assertThat(stock(new long[] {1, 1, 1, 1}, new long[] {1}, new long[] {5})).isEmpty();
  }

  @Test
  void ofOneOrTwoStoriesNothingIsStock() {
    assertThat(stock()).isEmpty();
    assertThat(stock(new long[] {1})).isEmpty();
    assertThat(stock(new long[] {1}, new long[] {1})).isEmpty();
  }

  @Test
  void aSentenceOfManyStoriesIsThereOnce() {
    long[] call = {7};
    assertThat(stock(call, call, call, call, call, call)).containsExactly(7L);
    assertThat(StockSentences.of(List.of(7L, -2L)).holds(-2)).isTrue();
    assertThat(StockSentences.of(List.of(7L, -2L)).holds(0)).isFalse();
  }
}
