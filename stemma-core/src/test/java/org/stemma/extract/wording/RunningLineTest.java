package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left the mole at noon, and all on board came ashore.",
        "渡轮周二中午离开港口，船上乘客在风暴到来之前全部上岸。",
        "Паром вышел из гавани в полдень, и все пассажиры сошли на берег!"
      })
  void longSentenceIsRunningText(String line) {
    assertThat(RunningLine.is(line)).isTrue();
    assertThat(RunningLine.letters(line)).isGreaterThanOrEqualTo(RunningLine.SHORTEST);
    assertThat(RunningLine.isCut(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left at noon.",
        "渡轮中午离开港口。",
        "The ferry left the mole at noon, and all on board came ashore before the storm"
      })
  void shortSentenceOrALineWithoutItsEndIsNot(String line) {
    assertThat(RunningLine.is(line)).isFalse();
    assertThat(RunningLine.letters(line)).isZero();
  }

  @Test
  void longLineWithTheMarkOfACutIsCut() {
    String line = "The ferry left the mole at noon, and all on board came ashore be...";

    assertThat(RunningLine.isCut(line)).isTrue();
    assertThat(RunningLine.isCut("The ferry left...")).isFalse();
  }
}
