package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureNumbersTest {

  private static final List<String> STRINGS =
      IntStream.range(0, 5_000).mapToObj(i -> Integer.toString(i, 36)).toList();

  @Test
  void numbersStringsAsTold() {
    FeatureNumbers table =
        FeatureNumbers.of(STRINGS, IntStream.rangeClosed(1, 5_000).map(i -> 7 * i).toArray());
    for (int i = 0; i < STRINGS.size(); i++) {
      assertThat(table.of(STRINGS.get(i))).isEqualTo(7 * (i + 1));
    }
    assertThat(table.of("#")).isEqualTo(FeatureNumbers.NONE);
    assertThat(table.of("")).isEqualTo(FeatureNumbers.NONE);
  }

  @Test
  void leavesOutStringsWithoutANumber() {
    FeatureNumbers table = FeatureNumbers.of(List.of("kept", "left"), new int[] {3, 0});
    assertThat(table.of("kept")).isEqualTo(3);
    assertThat(table.of("left")).isEqualTo(FeatureNumbers.NONE);
  }

  @Test
  void tellsStringsOfOneJavaHashApart() {
    FeatureNumbers table = FeatureNumbers.of(List.of("Aa", "😀"), new int[] {1, 2});
    assertThat(table.of("BB")).isEqualTo(FeatureNumbers.NONE);
    assertThat(table.of("😀")).isEqualTo(2);
  }

  @Test
  void emptyTableHoldsNothing() {
    assertThat(FeatureNumbers.of(List.of(), new int[0]).of("")).isEqualTo(FeatureNumbers.NONE);
  }

  @Test
  void refusesTwoStringsOfOneHash() {
    assertThatThrownBy(() -> FeatureNumbers.of(List.of("twice", "twice"), new int[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice");
  }
}
