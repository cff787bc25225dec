package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 min read",
        "Reading time 4 min",
        "Reading time: 4 minutes",
        "Lesedauer 3 Min",
        "Temps de lecture 5 min",
        "Temps de lecture : 5 min",
        "Lukuaika: 3 min",
        "Lukuaika 3 min",
        "3 min lukuaika",
        "Doba čtení: 4 minuty",
        "Doba čtení 4 min",
        "阅读时间 3 分钟",
        "読了時間：5分"
      })
  void theColonAndBlanksMayBeLeftOut(String label) {
    assertThat(ReadingTime.is(label)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 min", "Reading time", "4 min walk", "Lukuaika", "Reading 4 reports"})
  void otherTimesAreNone(String label) {
    assertThat(ReadingTime.is(label)).isFalse();
  }

  @Test
  void aHyphenPartsItBetweenBlanksAlone() {
    assertThat(ReadingTime.blanked("3 May 2031 - 4 min read").strip()).isEqualTo("3 May 2031 -");
    assertThat(ReadingTime.blanked("3 May 2031 -4 min read")).endsWith("-4 min read");
    assertThat(ReadingTime.blanked("4 min read")).isBlank();
    assertThat(ReadingTime.blanked("Odal, Thursday")).isEqualTo("Odal, Thursday");
  }
}
