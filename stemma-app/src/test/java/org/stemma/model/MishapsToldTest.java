package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs that tell an accident by what it befalls. */
class MishapsToldTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The roof of the market hall caved in on Sunday.",
        "The lights in the theatre went out during the first act.",
        "A crane toppled onto a row of parked vans.",
        "Two girls disappeared near the quarry on Friday.",
        "The lock gates jammed on Tuesday evening."
      })
  void thingThatGivesWayIsAnAccident(String sentence) {
    assertThat(Told.mentions(sentence)).contains("(accident) reported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council caved in on Sunday.",
        "The guests went out during the first act.",
        "The old custom disappeared in the last century.",
        "The bidder toppled his rival at the auction.",
        "The band jammed on Tuesday evening."
      })
  void sameVerbOfOtherThingsIsNone(String sentence) {
    assertThat(Told.held(sentence)).noneMatch(e -> e.startsWith("(accident)"));
  }
}
