package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OffsetMapTest {

  @Test
  void identityMapsEverySpanToItself() {
    assertThat(OffsetMap.identity(9).original(Span.of(2, 7))).isEqualTo(Span.of(2, 7));
  }

  @Test
  void replacedPieceStandsForAllOfItsOriginal() {
    String original = "<b>Fish &amp; ice</b>";
    OffsetMap map = OffsetMap.builder().copy(5, 3).replace(1, Span.of(8, 13)).copy(4, 13).build();
    String derived = "Fish & ice";
    assertThat(map.original(Span.of(0, derived.length())).in(original)).isEqualTo("Fish &amp; ice");
    assertThat(map.original(Span.of(5, 6)).in(original)).isEqualTo("&amp;");
    assertThat(map.original(Span.of(7, 10)).in(original)).isEqualTo("ice");
  }

  @Test
  void spanBehindTheTextIsRefused() {
    assertThatThrownBy(() -> OffsetMap.identity(3).original(Span.of(1, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("4");
  }

  @Test
  void emptySpanStaysEmpty() {
    assertThat(OffsetMap.identity(3).original(Span.of(3, 3))).isEqualTo(Span.of(3, 3));
    assertThat(OffsetMap.identity(0).original(Span.of(0, 0))).isEqualTo(Span.of(0, 0));
  }

  @Test
  void mapOfItsPiecesIsTheSame() {
    OffsetMap map = OffsetMap.builder().copy(5, 3).replace(2, Span.of(8, 10)).copy(4, 13).build();
    assertThat(OffsetMap.of(map.pieces())).isEqualTo(map).isNotEqualTo(OffsetMap.identity(11));
    assertThat(OffsetMap.of(OffsetMap.identity(0).pieces())).isEqualTo(OffsetMap.identity(0));
  }
}
