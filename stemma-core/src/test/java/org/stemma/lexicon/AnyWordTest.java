package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnyWordTest {

  @ParameterizedTest
  @CsvSource({"co.uk, coXuk", "[name], a", "(c), c", "what?, wha", "a+b, aab"})
  void signsOfAWordStandForThemselves(String word, String other) {
    Pattern pattern = Pattern.compile("(?:" + AnyWord.of(List.of(word)) + ")");
    assertThat(pattern.matcher(word).matches()).isTrue();
    assertThat(pattern.matcher(other).matches()).isFalse();
  }

  @Test
  void aLongerWordIsReadBeforeItsBeginning() {
    Matcher matcher =
        Pattern.compile("(?:" + AnyWord.of(List.of("post", "posted", "posted by")) + ")")
            .matcher("posted by Ana");
    assertThat(matcher.lookingAt()).isTrue();
    assertThat(matcher.group()).isEqualTo("posted by");
  }

  /** Of many words the first letters are looked for before the words. */
  @ParameterizedTest
  @ValueSource(strings = {"Äpfel", "boats", "(c)", "судно", "Ÿr", "渡轮", "\uD835\uDC00x", "."})
  void eachOfManyWordsIsFoundInAnyCase(String word) {
    Pattern pattern =
        Pattern.compile(
            "(?:"
                + AnyWord.of(
                    List.of("äpfel", "BOATS", "(C)", "Судно", "ÿr", "渡轮", "\uD835\uDC00x", "."))
                + "|x+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    assertThat(pattern.matcher(word).matches()).isTrue();
    assertThat(pattern.matcher("-" + word).lookingAt()).isFalse();
    assertThat(pattern.matcher("xx").matches()).isTrue();
  }

  /** Words that begin alike stand together in the pattern. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "photo",
        "photos",
        "photo by",
        "photograph",
        "photographer",
        "picture",
        "pictures",
        "P",
        "\uD835\uDC00x",
        "\uD835\uDC00xy",
        "d'",
        "D'",
        "фото",
        "Фотографии"
      })
  void theLongestOfManyWordsThatBeginAlikeIsRead(String word) {
    List<String> words =
        List.of(
            "photo",
            "photos",
            "photo by",
            "photograph",
            "photographer",
            "photography",
            "picture",
            "pictures",
            "p",
            "\uD835\uDC00",
            "\uD835\uDC00x",
            "\uD835\uDC00xy",
            "\uD835\uDC00xyz",
            "d'",
            "фото",
            "фотография",
            "фотографии",
            "фотограф");
    Matcher matcher =
        Pattern.compile(
                "(?:" + AnyWord.of(words) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(word + "!");

    assertThat(matcher.lookingAt()).isTrue();
    assertThat(matcher.group()).isEqualTo(word);
  }

  @Test
  void theEmptyWordOfManyIsReadLast() {
    Pattern pattern =
        Pattern.compile("(?:" + AnyWord.of(List.of("", "by", "byline", "bylines", "bye")) + ")-");

    assertThat(pattern.matcher("bylines-").matches()).isTrue();
    assertThat(pattern.matcher("-").matches()).isTrue();
    assertThat(pattern.matcher("b-").matches()).isFalse();
  }
}
