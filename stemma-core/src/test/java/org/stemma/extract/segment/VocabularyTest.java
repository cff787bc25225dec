package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  private static Vocabulary words(String text, String language) {
    return Vocabulary.of(text, FunctionWords.of(Optional.of(language)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the train had left them before they could stop | train left stop",
        "de | der Zug hatte sie noch nicht erreicht, als er hielt | zug erreic hielt",
        "fr | le match était pour eux sans but ni carton | match but carton",
        "es | el río había dejado tras ellos una casa | río dejado casa",
        "it | la nave non era ancora nella baia con loro | nave baia",
        "nl | de rechter heeft hen daarna niet meer gehoord | rechte gehoor",
        "pt | o rio ainda não tinha deixado nenhuma casa | rio deixad casa",
        "sv | och tåget kom | tåget kom"
      })
  void wordsOfContentAreThoseThatTheLanguageDoesNotKnowAsOthers(
      String language, String sentence, String content) {
    assertThat(words(sentence, language).words())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(content.split(" ")));
  }

  @Test
  void textOfUnknownLanguageIsReadAsEnglish() {
    assertThat(FunctionWords.of(Optional.empty())).isEqualTo(FunctionWords.of(Optional.of("en")));
  }
}
