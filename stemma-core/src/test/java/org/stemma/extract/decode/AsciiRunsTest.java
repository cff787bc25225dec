package org.stemma.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiRunsTest {

  private static AsciiRuns runs(String text) {
    return new AsciiRuns(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 63, 64, 65, 200})
  void aRunEndsBeforeWhatIsNoPlainCharacter(int length) {
    for (String stop : new String[] {"ü", "渡", "\u0000", "\u001b", "\u0008"}) {
      assertThat(runs("x".repeat(length) + stop + "y".repeat(20)).end(0)).isEqualTo(length);
    }
    assertThat(runs("x".repeat(length)).end(0)).isEqualTo(length);
  }

  @Test
  void tabsAndEndsOfLinesAreOfARunOfEight() {
    assertThat(runs("\t\r\n\fabcd" + "abcdefgh").end(0)).isEqualTo(16);
  }

  @Test
  void aCharacterBeyondAsciiHidesNoControlBehindIt() {
    for (int before = 0; before < 7; before++) {
      String text = "x".repeat(before) + "\u00ff\u001f" + "y".repeat(20);
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      assertThat(new AsciiRuns(bytes).end(0)).isEqualTo(before);
      assertThat(new AsciiRuns(bytes).end(before + 1)).isEqualTo(before + 1);
    }
  }
}
