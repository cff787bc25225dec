package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {

  @Test
  void aPhraseIsMadeOfWholeWords() {
    assertThat(Phrase.of("our page").find("four page boys left the hotel")).isEqualTo(-1);
    assertThat(Phrase.of("our page").find("four boys read our page")).isEqualTo(15);
    assertThat(Phrase.of("our page").find("our pages burned")).isEqualTo(-1);
    assertThat(Phrase.of("转载").find("不得转载本文")).isEqualTo(2);
  }

  @Test
  void otherWordsMayStandInAGap() {
    Phrase phrase = Phrase.of("get … in your inbox");

    assertThat(phrase.endAt("get the tides in your inbox!", 0)).isEqualTo(27);
    assertThat(phrase.endAt("get the tides", 0)).isEqualTo(-1);
    assertThat(phrase.find("in your inbox you get")).isEqualTo(-1);
  }

  @Test
  void partsBeginBehindMarks() {
    assertThat(LineParts.beginsAt("odal. cancel", 6)).isTrue();
    assertThat(LineParts.beginsAt("odal, cancel", 6)).isFalse();
    assertThat(LineParts.beginsAt("odal - cancel", 7)).isTrue();
    assertThat(LineParts.beginsAt("odal-cancel", 5)).isFalse();
    assertThat(LineParts.beginsAt("odal.example", 5)).isFalse();
    assertThat(LineParts.beginsAt("灯塔。转载", 3)).isTrue();
    assertThat(LineParts.endsAt("cancel, then", 6)).isTrue();
    assertThat(LineParts.endsAt("cancel then", 6)).isFalse();
  }

  @Test
  void wordsBetweenQuotationMarksAreQuoted() {
    assertThat(LineParts.isQuoted("he said “cancel” and left", 9)).isTrue();
    assertThat(LineParts.isQuoted("“no” cancel", 5)).isFalse();
    assertThat(LineParts.isQuoted("a 5\" pipe, cancel", 11)).isFalse();
    assertThat(LineParts.isQuoted("er sagte „nein“ und", 16)).isFalse();
  }
}
