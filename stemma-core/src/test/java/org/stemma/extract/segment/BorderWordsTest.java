package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BorderWordsTest {

  private static final List<Vocabulary> BLOCKS =
      List.of(
          words("The ferry left the harbour before noon, said Marit Odden."),
          words("The harbour office closed the quay."),
          words("A storm warning, signed by Odden, reached the ferry late."),
          words("The quay opened again."),
          words(""));

  private static Vocabulary words(String text) {
    return Vocabulary.of(text, FunctionWords.of(Optional.of("en")));
  }

  @Test
  void knowsAtEveryPlaceWhatBothSidesHaveInCommon() {
    BorderWords border = new BorderWords();
    BLOCKS.forEach(border::addBehind);
    Set<String> before = new HashSet<>();

    for (int at = 0; at < BLOCKS.size(); at++) {
      border.removeBehind(BLOCKS.get(at));
      border.addBefore(BLOCKS.get(at));
      before.addAll(BLOCKS.get(at).words());
      Set<String> behind = new HashSet<>();
      BLOCKS.subList(at + 1, BLOCKS.size()).forEach(block -> behind.addAll(block.words()));
      Set<String> common = new HashSet<>(before);
      common.retainAll(behind);
      int fewer = Math.min(before.size(), behind.size());

      assertThat(border.fewer()).isEqualTo(fewer);
      assertThat(border.share()).isEqualTo(fewer == 0 ? 0 : (double) common.size() / fewer);
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
