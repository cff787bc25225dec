package org.stemma.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static List<String> forms(String text) {
    return Tokens.of(text).stream().map(Token::form).toList();
  }

  @Test
  void foldsCaseAndWidthAndKeepsNumbersWhole() {
    assertThat(forms("The Tide rose 2,300.5 m at 06:15, ＦＵＬＬ moon."))
        .containsExactly("the", "tide", "rose", "2,300.5", "m", "at", "06:15", "full", "moon");
  }

  @Test
  void marksStayWithTheirLetters() {
    assertThat(forms("cafe\u0301 हिन्दी")).containsExactly("caf\u00e9", "हिन्दी");
  }

  @Test
  void scriptsWithoutBlanksGivePairs() {
    assertThat(forms("列車が脱線 fast 港")).containsExactly("列車", "車が", "が脱", "脱線", "fast", "港");
  }

  @Test
  void spansPointIntoTheText() {
    String text = "“Höhe: 3,4 Meter”";
    assertThat(Tokens.of(text))
        .allSatisfy(t -> assertThat(t.span().in(text)).isEqualToIgnoringCase(t.form()));
  }

  @Test
  void textWithoutWordsHasNoTokens() {
    assertThat(Tokens.of(" … — !")).isEmpty();
  }
}
