package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines that were broken to a narrower width than the paragraphs of their page. */
class BrokenHeadlinesTest {

  private static final String BODY =
      """


      Seventeen seafarers were taken from two rafts on Wednesday, in
      a swell of three metres, after their ship had rolled over and
      sunk in the strait within the hour.

      The master had told the coast guard at midnight that she took
      a list of ten degrees, and that the pumps had not brought her
      upright again.
      """;

  private static String first(String head) {
    return LineReader.lines(head + BODY).getFirst().words();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Crew of 17 saved as cement carrier|sinks in the Corran Strait",
        "Goalkeeper heads Halden Rovers|into the final in the last minute",
        "El juez deja libre al maquinista|que se saltó dos señales en rojo"
      })
  void theLinesOfAHeadlineAreJoined(String head) {
    assertThat(first(head.replace('|', '\n'))).isEqualTo(head.replace('|', ' '));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Markets|ePaper",
        "Dock strike enters second week|Ferry fares to rise in the spring",
        "The clerk read the verdict aloud.|nobody in the court room moved"
      })
  void otherLinesStayApart(String head) {
    assertThat(first(head.replace('|', '\n'))).isEqualTo(head.substring(0, head.indexOf('|')));
  }
}
