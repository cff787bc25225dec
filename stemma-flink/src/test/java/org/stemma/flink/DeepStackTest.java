package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class DeepStackTest {

  private static int depth(int left) {
    return left == 0 ? 0 : 1 + depth(left - 1);
  }

  @Test
  void recursesDeeperThanAThreadOfFlinkMay() throws Exception {
    try (DeepStack stack = new DeepStack()) {
      assertThat(stack.call(() -> depth(100_000))).isEqualTo(100_000);
    }
  }

  @Test
  void whatBreaksTheWorkComesOut() {
    try (DeepStack stack = new DeepStack()) {
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(() -> stack.call(() -> depth(Integer.MAX_VALUE)))
          .withCauseInstanceOf(StackOverflowError.class);
    }
  }
}
