package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureNumbersTest {

  private static final List<String> STRINGS =
      IntStream.range(0, 5_000).mapToObj(i -> Integer.toString(i, 36)).toList();

  private static int number(FeatureNumbers table, int type, String string) {
    return table.of(type, TextKey.of(string).hash());
  }

  private static FeatureNumbers one(List<String> strings, int... numbers) {
    return FeatureNumbers.of(List.of(strings), List.of(numbers));
  }

  @Test
  void numbersStringsAsTold() {
    FeatureNumbers table = one(STRINGS, IntStream.rangeClosed(1, 5_000).map(i -> 7 * i).toArray());
    for (int i = 0; i < STRINGS.size(); i++) {
      assertThat(number(table, 0, STRINGS.get(i))).isEqualTo(7 * (i + 1));
    }
    assertThat(number(table, 0, "#")).isEqualTo(FeatureNumbers.NONE);
    assertThat(number(table, 0, "")).isEqualTo(FeatureNumbers.NONE);
  }

  @Test
  void numbersManyAtOnceInOrderWithoutThoseThatHaveNone() {
    FeatureNumbers table = one(STRINGS, IntStream.rangeClosed(1, 5_000).map(i -> 7 * i).toArray());
    int[] types = new int[4];
    long[] hashes = new long[4];
    for (int i = 0; i < types.length; i++) {
      hashes[i] = TextKey.of(List.of("zz", "?", "1a", "a").get(i)).hash();
    }
    assertThat(table.of(types, hashes, 3)).isEqualTo(2);
    assertThat(types).startsWith(7 * (35 * 36 + 36), 7 * (36 + 11));
  }

  @Test
  void numbersGroupsOfWordsOnce() {
    FeatureNumbers table = one(List.of("0010", "11"), 5, 9);
    GroupPlaces places = new GroupPlaces(table, 0, 2);
    WordGroup group = new WordGroup(1, List.of("11", "01", "0010"));
    assertThat(places.of(group)).containsExactly(9, 5).isSameAs(places.of(group));
    assertThat(places.of(new WordGroup(0, List.of("01")))).isEmpty();
  }

  @Test
  void tellsTypesApart() {
    FeatureNumbers table =
        FeatureNumbers.of(
            List.of(List.of("of", "in"), List.of("of")), List.of(new int[] {1, 2}, new int[] {3}));
    assertThat(number(table, 0, "of")).isEqualTo(1);
    assertThat(number(table, 1, "of")).isEqualTo(3);
    assertThat(number(table, 1, "in")).isEqualTo(FeatureNumbers.NONE);
  }

  @Test
  void leavesOutStringsWithoutANumber() {
    FeatureNumbers table = one(List.of("kept", "left"), 3, 0);
    assertThat(number(table, 0, "kept")).isEqualTo(3);
    assertThat(number(table, 0, "left")).isEqualTo(FeatureNumbers.NONE);
  }

  @Test
  void tellsStringsOfOneJavaHashApart() {
    FeatureNumbers table = one(List.of("Aa", "😀"), 1, 2);
    assertThat(number(table, 0, "BB")).isEqualTo(FeatureNumbers.NONE);
    assertThat(number(table, 0, "😀")).isEqualTo(2);
  }

  @Test
  void emptyTableHoldsNothing() {
    assertThat(number(one(List.of()), 0, "")).isEqualTo(FeatureNumbers.NONE);
  }

  @Test
  void refusesTwoStringsOfOneHashAndNumbersTooLarge() {
    assertThatThrownBy(() -> one(List.of("twice", "twice"), 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> one(List.of("far"), FeatureNumbers.END))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("far");
  }
}
