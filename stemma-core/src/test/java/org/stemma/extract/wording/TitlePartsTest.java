package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ferry sinks | The Odal Gull# Ferry sinks",
        "Ferry sinks|The Odal Gull# Ferry sinks",
        "Ferry sinks - The Odal Gull# Ferry sinks",
        "North-east: ferry sinks – The Odal Gull# North-east: ferry sinks",
        "Ferry sinks >> The Odal Gull# Ferry sinks",
        "Ferry sinks ||| The Odal Gull# Ferry sinks",
        "Ferry sinks |||| The Odal Gull# Ferry sinks",
        "Ferry sinks |The Odal Gull# Ferry sinks",
        "渡轮沉没｜欧达尔日报# 渡轮沉没",
        "渡轮沉没_欧达尔日报# 渡轮沉没",
        "渡轮沉没——欧达尔日报# 渡轮沉没",
        "渡轮沉没-欧达尔日报# 渡轮沉没"
      })
  void signsBetweenBlanksAndBarsPartATitle(String title, String first) {
    assertThat(TitleParts.borders(title)).isNotEmpty();
    assertThat(title.substring(0, TitleParts.borders(title).getFirst().start())).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ferry sinks",
        "Ferry-boat sinks: all safe",
        "-Ferry",
        "Ferry sinks ---- all safe",
        "Ferry sinks -all safe",
        "渡轮沉没——",
        "渡轮-沉没",
        "snake_case sinks",
        "2/3"
      })
  void signsOfWordsPartNone(String title) {
    assertThat(TitleParts.borders(title)).isEmpty();
  }
}
