package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

  private static List<Line> lines(String text, int most) {
    return LineReader.lines(text, new CleanText(text, Optional.empty()), most);
  }

  @Test
  void readingStopsBehindTheMostBlocks() {
    assertThat(lines("a\nb\nc", 3)).hasSize(3);
    assertThat(lines("a\nb\nc\nd\ne\nf", 3)).hasSize(4);
    assertThat(lines("a\n\nb\n\nc\n\nd\n\ne\n\nf", 3)).hasSize(4);
    assertThat(LineReader.lines("a\nb\nc\nd\ne\nf")).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Autor: Bogdan Kowalewicz, współpraca: Marta Lis-Zając
        03.05.2031 07:15, aktualizacja 03.05.2031 13:50
        Udostępnij Drukuj
        """,
        """
        Our Standards: The Northern Wire Principles of Trust
        for-small-onlyfor-tablet-upfor-wide-screen-up
        Quotes delayed 15 minutes.
        """
      })
  void aLineOfDaysAndOneOfNamesOfClassesGoOnNoSentence(String lines) {
    assertThat(LineReader.lines(lines)).hasSize(3);
  }
}
