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
}
