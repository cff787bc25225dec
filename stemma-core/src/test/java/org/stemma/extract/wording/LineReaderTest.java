package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

  @Test
  void daysUnderWhoSignsAndNamesOfClassesAreLinesOfTheirOwn() {
    String head =
        """
        Autor: Bogdan Kowalewicz, współpraca: Marta Lis-Zając
        03.05.2031 07:15, aktualizacja 03.05.2031 13:50
        Udostępnij Drukuj
        """;
    String tail =
        """
        Our Standards: The Northern Wire Principles of Trust
        for-small-onlyfor-tablet-upfor-wide-screen-up
        Quotes delayed 15 minutes.
        """;

    assertThat(LineReader.lines(head)).hasSize(3);
    assertThat(LineReader.lines(tail)).hasSize(3);
  }
}
