package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which words of two passages a reader is shown as differing. */
class DifferingTest {

  private static List<String> marked(String words, Optional<String> reading, String other) {
    return Differing.of(words, reading, other).stream().map(span -> span.in(words)).toList();
  }

  @Test
  void aNumberIsMarkedWhereItStands() {
    assertThat(
            marked(
                "The mill burned for Six hours.",
                Optional.of("six hours"),
                "It burned for nine hours."))
        .containsExactly("Six hours");
  }

  @Test
  void ofADateTheDayIsMarked() {
    assertThat(
            marked("The mill burned on May 12.", Optional.of("2031-05-12"), "It burned on May 13."))
        .containsExactly("12");
  }

  @Test
  void aDayThatStandsTwiceIsNotGuessed() {
    assertThat(
            marked(
                "The 12 looms burned on May 12.", Optional.of("2031-05-12"), "It was on May 13."))
        .isEmpty();
  }

  @Test
  void likeSentencesShowWhatTheOtherLacks() {
    assertThat(
            marked(
                "The council approved the bridge at Norwick in June.",
                Optional.empty(),
                "The council rejected the bridge at Norwick in June."))
        .containsExactly("approved");
  }

  @Test
  void neighboursAreOneStretch() {
    assertThat(
            marked(
                "The old stone bridge at Norwick will close in June.",
                Optional.empty(),
                "The bridge at Norwick will close in June."))
        .containsExactly("The old stone");
  }

  @Test
  void unlikeSentencesAreLeftUnmarked() {
    assertThat(
            marked(
                "The council approved the bridge.",
                Optional.empty(),
                "Nobody in Norwick had asked for a ferry."))
        .isEmpty();
  }

  @Test
  void lettersThatGrowInSmallLettersShiftNothing() {
    assertThat(marked("İİ and six hours", Optional.of("six hours"), "x")).isEmpty();
  }
}
