package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;

/** What is to end something still to come has not happened. */
class OpenEndsTest {

  private static List<EventStatus> told(String sentence, String verb) {
    Reading page = Told.page("a.txt", sentence);
    return page.all(EventMention.class).stream()
        .filter(m -> page.words(m.trigger()).equals(verb))
        .map(EventMention::status)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pilots said the walkout would go on until the chairman resigned. | resigned",
        "The judge will hold the boxer until the prosecutors withdrew the charge. | withdrew",
        "The villagers will stay in the hall until the army retreated. | retreated",
        "The club said the keeper would not play before the league lifted the ban. | lifted",
        "Police said the road would stay shut until the inspector, Lena Orr, released a man."
            + " | released"
      })
  void endOfWhatIsToComeIsNotReported(String sentence, String verb) {
    assertThat(told(sentence, verb)).doesNotContain(EventStatus.REPORTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The miners stayed out until the minister resigned. | resigned",
        "The drivers had planned a march before the minister resigned on Monday. | resigned",
        "The club will pay the players whom the police arrested before the match. | arrested"
      })
  void endOfWhatWasIsReported(String sentence, String verb) {
    assertThat(told(sentence, verb)).contains(EventStatus.REPORTED);
  }
}
