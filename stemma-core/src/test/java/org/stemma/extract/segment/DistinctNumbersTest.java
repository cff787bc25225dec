package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistinctNumbersTest {

  private final DistinctNumbers numbers = new DistinctNumbers();

  @Test
  void takesEachNumberOnceAndThenBeginsAnew() {
    IntStream.of(3, 1, 3, 200, 1).forEach(numbers::add);
    assertThat(numbers.take()).containsExactly(3, 1, 200);

    numbers.add(1);
    assertThat(numbers.take()).containsExactly(1);
    assertThat(numbers.take()).isEmpty();
  }

  @Test
  void manyNumbersAreAllKept() {
    IntStream.range(0, 1_000).forEach(numbers::add);

    assertThat(numbers.take()).hasSize(1_000);
  }
}
