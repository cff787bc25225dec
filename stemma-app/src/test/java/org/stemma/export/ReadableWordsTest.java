package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ferry sank on Thurs-/day night. | The ferry sank on Thursday night.",
        "en | The jury gave no state-/  ment on it. | The jury gave no statement on it.",
        "en | A part-/time keeper saved two shots. | A part-time keeper saved two shots.",
        "en | Dockers of Brennick-/Odal walked out. | Dockers of Brennick-Odal walked out.",
        "de | Der Streik der Hafen-/arbeiter dauert an. | Der Streik der Hafenarbeiter dauert an.",
        "en | Two lines/of one sentence. | Two lines of one sentence.",
        "zh | 货轮在近海/搁浅。 | 货轮在近海搁浅。"
      })
  void wordsBrokenAtTheEndOfALineAreWhole(String language, String exact, String readable) {
    assertThat(ReadableWords.ofPlain(exact.replace('/', '\n'), Optional.of(language)))
        .isEqualTo(readable);
  }
}
