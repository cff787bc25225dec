package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "nb, no",
    "nn-NO, no",
    "no, no",
    "nob, no",
    "zh-TW, zh",
    "zh_Hant_HK, zh",
    "cmn-Hans, zh",
    "pt-BR, pt",
    "sr-Latn, sr",
    "hr, hr",
    "bs, hr",
    "deu, de",
    "ger-AT, de",
    "DE, de",
    "iw, he",
    "in, id",
    "fil, fil",
    "fil-PH, fil",
    "xx, xx",
    "english, english",
    "'', ''"
  })
  void listsStandUnderAnotherCodeOfTheLanguage(String tag, String listed) {
    assertThat(Languages.listed(tag)).isEqualTo(listed);
  }

  @Test
  void namesAndOtherWordsAreNoCodes() {
    assertThat(Languages.isKnown("english")).isFalse();
    assertThat(Languages.isKnown("utf")).isFalse();
    assertThat(Languages.isKnown("fil")).isTrue();
    assertThat(Languages.isKnown("swe")).isTrue();
  }
}
