package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void wordsStandBetweenBlanks() {
    assertThat(Script.words("  The ferry – late again –  sank. ")).isEqualTo(7);
    assertThat(Script.words("توقفت العبارة في الميناء")).isEqualTo(4);
    assertThat(Script.words("")).isZero();
  }

  @Test
  void allWhiteSpacePartsWords() {
    for (char unit = 0; unit < 0x3000; unit++) {
      if (!Script.isUnspaced(unit)) {
        assertThat(Script.words("a" + unit + "b"))
            .as("U+%04x", (int) unit)
            .isEqualTo(Character.isWhitespace(unit) ? 2 : 1);
      }
    }
  }

  @Test
  void aLineWithOneUnspacedUnitHasSome() {
    assertThat(Script.hasUnspaced("Harbour News 渡")).isTrue();
    assertThat(Script.hasUnspaced("Порт открыт – 항구는 열렸다")).isFalse();
    assertThat(Script.hasUnspaced("")).isFalse();
  }

  @Test
  void accentsAndVowelMarksAreMarks() {
    assertThat(Script.isMark('\u0301')).isTrue();
    assertThat(Script.isMark('\u0940')).isTrue();
    assertThat(Script.isMark('\u20dd')).isTrue();
    assertThat(Script.isMark('é')).isFalse();
    assertThat(Script.isMark('\'')).isFalse();
  }

  @Test
  void twoIdeographsOrKanaAreAWord() {
    assertThat(Script.words("渡轮停在港口。")).isEqualTo(3);
    assertThat(Script.words("フェリーは港に着いた")).isEqualTo(5);
    assertThat(Script.words("港")).isOne();
  }

  @Test
  void numbersAndNamesAmongIdeographsAreWords() {
    assertThat(Script.words("渡轮载有240人")).isEqualTo(4);
    assertThat(Script.words("公司Nordlys表示，")).isEqualTo(3);
  }

  @Test
  void fiveThaiLettersAreAWord() {
    assertThat(Script.words("เรือเฟอร์รี่หยุดที่ท่าเรือ")).isEqualTo(6);
    assertThat(Script.words("ម៉ាស៊ីនខូច")).isEqualTo(2);
  }

  @Test
  void countingEndsAtTheMostAskedFor() {
    String mixed = "The 渡轮载有240人 sank เรือเฟอร์รี่ at noon";
    int all = Script.words(mixed);

    for (int most = 0; most <= all + 3; most++) {
      assertThat(Script.words(mixed, most)).isEqualTo(Math.min(all, most));
    }
  }

  @Test
  void koreanWritesBlanks() {
    assertThat(Script.words("여객선이 항구에 멈췄다")).isEqualTo(3);
    assertThat(Script.isUnspaced('여')).isFalse();
  }

  @Test
  void lettersAreCountedAlikeInAllScripts() {
    assertThat(Script.letters("harbour")).isEqualTo(7);
    assertThat(Script.letters("гавань")).isEqualTo(6);
    assertThat(Script.letters("ميناء")).isEqualTo(5);
    assertThat(Script.letters("港口")).isEqualTo(6);
    assertThat(Script.letters("みなと")).isEqualTo(9);
    assertThat(Script.letters("ท่าเรือ")).isEqualTo(7);
    assertThat(Script.letters("\ud840\udc00")).isEqualTo(3);
    assertThat(Script.letters("\ud83a\udd00")).isEqualTo(1);
    assertThat(Script.letters("e\u0301te\u0301")).isEqualTo(3);
    assertThat(Script.letters("\udc00")).isEqualTo(1);
  }

  @Test
  void aSyllableOfHangulIsTheLettersThatItIsWrittenOf() {
    assertThat(Script.letters("가구")).isEqualTo(4);
    assertThat(Script.letters("강물")).isEqualTo(6);
    assertThat(Script.letters("힣")).isEqualTo(3);
    for (String word : new String[] {"기상청은 밝혔다.", "대피소가 됐다", "아파트 12층"}) {
      String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
      assertThat(Script.letters(word)).isEqualTo(parted.length()).isEqualTo(Script.letters(parted));
    }
  }

  @Test
  void aScriptWithoutCapitalsIsKnown() {
    assertThat("陈서あسहกა".codePoints()).allMatch(Script::isCaseless);
    assertThat("aÄжΩŸ1-’".codePoints()).noneMatch(Script::isCaseless);
  }
}
