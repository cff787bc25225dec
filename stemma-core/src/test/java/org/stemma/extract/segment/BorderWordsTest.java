package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BorderWordsTest {

  private static final WordReader READER = new WordReader(FunctionWords.of(Optional.of("en")), 0);

  private static final List<WordNumbers> BLOCKS =
      List.of(
          words("The ferry left the harbour before noon, said Marit Odden."),
          words("The harbour office closed the quay."),
          words("A storm warning, signed by Odden, reached the ferry late."),
          words("The quay opened again."),
          words(""));

  private static WordNumbers words(String text) {
    return READER.read(text);
  }

  @Test
  void knowsAtEveryPlaceWhatBothSidesHaveInCommon() {
    BorderWords border = new BorderWords();
    BLOCKS.forEach(border::addBehind);
    BitSet before = new BitSet();

    for (int at = 0; at < BLOCKS.size(); at++) {
      border.removeBehind(BLOCKS.get(at));
      border.addBefore(BLOCKS.get(at));
      BLOCKS.get(at).addTo(before);
      BitSet behind = new BitSet();
      BLOCKS.subList(at + 1, BLOCKS.size()).forEach(block -> block.addTo(behind));
      BitSet common = (BitSet) before.clone();
      common.and(behind);
      int fewer = Math.min(before.cardinality(), behind.cardinality());

      assertThat(border.fewer()).isEqualTo(fewer);
      assertThat(border.share()).isEqualTo(fewer == 0 ? 0 : (double) common.cardinality() / fewer);
    }
  }

  @Test
  void forgetsWhatStandsBefore() {
    BorderWords border = new BorderWords();
    border.addBehind(BLOCKS.get(2));
    border.addBefore(BLOCKS.get(0));
    assertThat(border.sharesName()).isTrue();
    assertThat(border.share()).isPositive();

    border.clearBefore();

    assertThat(border.sharesName()).isFalse();
    assertThat(border.fewer()).isZero();
  }

  @Test
  void daysAndMonthsAreNoNamesInCommon() {
    BorderWords border = new BorderWords();
    border.addBefore(words("The ferry sank on Tuesday, in November, off Odal."));
    border.addBehind(words("The quay was closed on Tuesday, in November, near Skarne."));

    assertThat(border.knowsNames()).isTrue();
    assertThat(border.sharesName()).isFalse();
  }
}
