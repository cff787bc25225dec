package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTilingTest {

  @Test
  void cutsWhereTheWordsChange() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      paragraphs.add("ferry harbour captain storm rudder passengers coast guard ".repeat(6));
    }
    for (int i = 0; i < 6; i++) {
      paragraphs.add("drivers union wages council strike schools commuters talks ".repeat(6));
    }

    List<Integer> segments = TextTiling.cut(paragraphs);

    assertThat(segments.get(5)).isNotEqualTo(segments.get(6));
  }

  @Test
  void aShortTextIsOneSegment() {
    assertThat(TextTiling.cut(List.of("ferry harbour", "drivers union"))).containsExactly(0, 0);
  }
}
