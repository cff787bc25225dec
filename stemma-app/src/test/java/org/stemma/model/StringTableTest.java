package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StringTableTest {

  @Test
  void numbersStringsByPlace() {
    List<String> strings =
        IntStream.range(0, 5_000).mapToObj(i -> Integer.toString(i, 36)).toList();
    StringTable table = StringTable.of(strings);
    for (int i = 0; i < strings.size(); i++) {
      assertThat(table.numberOf(strings.get(i))).isEqualTo(i);
      assertThat(table.string(i)).isEqualTo(strings.get(i));
    }
    assertThat(table.numberOf("#")).isEqualTo(-1);
  }

  @Test
  void tellsStringsOfEqualHashApart() {
    StringTable table = StringTable.of(List.of("Aa", "", "😀"));
    assertThat(table.numberOf("BB")).isEqualTo(-1);
    assertThat(table.numberOf("")).isEqualTo(1);
    assertThat(table.numberOf("😀")).isEqualTo(2);
  }

  @Test
  void emptyTableHoldsNothing() {
    assertThat(StringTable.of(List.of()).numberOf("")).isEqualTo(-1);
  }
}
