package org.stemma.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DropReasonTest {

  @Test
  void eachReasonHasItsOwnLabel() {
    List<String> labels = Arrays.stream(DropReason.values()).map(DropReason::label).toList();

    assertThat(labels).doesNotHaveDuplicates().allMatch(label -> label.matches("[a-z ]+"));
  }

  /** Of several reasons that the names of an element give, the first is told. */
  @Test
  void reasonsStandInTheOrderOfTheirNames() {
    assertThat(DropReason.values()).isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
  }
}
