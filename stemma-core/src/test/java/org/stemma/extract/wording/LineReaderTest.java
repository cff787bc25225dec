package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void readingStopsBehindTheMostBlocks() {
    assertThat(LineReader.lines("a\nb\nc", 3)).hasSize(3);
    assertThat(LineReader.lines("a\nb\nc\nd\ne\nf", 3)).hasSize(4);
    assertThat(LineReader.lines("a\n\nb\n\nc\n\nd\n\ne\n\nf", 3)).hasSize(4);
    assertThat(LineReader.lines("a\nb\nc\nd\ne\nf")).hasSize(6);
  }
}
