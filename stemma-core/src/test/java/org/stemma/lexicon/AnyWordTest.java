package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
