package org.stemma.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.ReadPage;
import org.stemma.annotation.Reading;

class ItemWordsTest {

  private static List<String> sentences(String lines) {
    Reading reading =
        ReadPage.of("a.txt", "", "Ferry runs aground off Odal\n\nThe ferry sank.\n\n" + lines)
            .reading();
    return reading.sentences().stream().map(s -> reading.words(s.span())).skip(2).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "• All 212 passengers were taken off before dawn. | All 212 passengers were taken off before dawn.",
        "▪ The jury could not agree on a verdict. | The jury could not agree on a verdict.",
        "●   Dockers walked out over night shifts. | Dockers walked out over night shifts.",
        "* The keeper saved two shots in the final. | The keeper saved two shots in the final.",
      })
  void theSignOfAnItemIsNoWordOfIt(String line, String words) {
    assertThat(sentences(line + "\n")).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "– Nobody was hurt, said the captain.",
        "*The name was changed by the court.",
        "•212 passengers were taken off."
      })
  void otherSignsStay(String line) {
    assertThat(sentences(line + "\n")).containsExactly(line);
  }
}
