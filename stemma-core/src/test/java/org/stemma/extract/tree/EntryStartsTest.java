package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryStartsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Live", "<p>Watch live</p>", "11:40", "", "Ferry adrift"})
  void fewLettersTellNothing(String text) {
    assertThat(EntryStarts.key(text)).isEmpty();
  }

  @Test
  void tagsAreNoPartOfIt() {
    assertThat(EntryStarts.key("<p class=\"x\">The <b>ferry</b> is adrift</p>"))
        .isEqualTo(EntryStarts.key("The ferry is adrift"));
  }

  @Test
  void signThatNothingClosesNearbyIsNoTag() {
    String text = "The water stands < 2 metres below the quay of Ostrow this morning ";

    assertThat(EntryStarts.key(text + "and falls ".repeat(300) + "> end"))
        .isEqualTo(EntryStarts.key(text));
  }
}
