package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.annotate.speech.WhoSaidWhat.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that somebody gives for a thing, and the same verbs without one. */
class GivenNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministry put the cost at $3m.                                | ministry: the cost at $3m
          Officials put the number of trapped at between six and nine.     | Officials: the number of trapped at between six and nine
          The fair put the crowd at 900, up from 700.                      | fair: the crowd at 900
          Ana Lind valued the house at €2m.                                | Ana Lind: the house at €2m
          The museum director, Rufus Marl, estimated the loss at £15m.     | Rufus Marl: the loss at £15m
          One diver involved in the search, who wept, put the odds at one in ten. | One diver involved in the search: the odds at one in ten
          """)
  void whoGivesANumberIsCited(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry put lives at risk.",
        "The captain put passengers at ease.",
        "Engineers put the pump at the foot of the dam.",
        "The ministry put the meeting at 4 pm.",
        "Police put the school at the centre of the inquiry."
      })
  void withoutANumberItIsADeed(String text) {
    assertThat(said(text)).isEmpty();
  }
}
