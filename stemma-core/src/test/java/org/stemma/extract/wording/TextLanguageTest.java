package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pilots of the strait said that they will not sail in the new fairway as it is, for the port had not asked them, and that it is too narrow for two ships. | en",
        "Die Lotsen sagten am Montag, dass sie nicht durch die neue Rinne fahren werden, weil der Hafen sie nicht gefragt hat und sie für zwei Schiffe zu eng ist. | de",
        "Les pilotes ont dit lundi qu'ils ne passeront pas par le nouveau chenal, que le port ne leur a rien demandé et que c'est trop étroit pour deux navires sur le fleuve. | fr",
        "De loodsen zeiden maandag dat zij niet door de nieuwe geul zullen varen, want de haven had het hun niet gevraagd en het is er te smal voor twee schepen. | nl",
        "Pilots, ships, fairway | none",
        "Lotsarna sade i måndags att de inte ska segla genom den nya rännan. | none"
      })
  void functionWordsTellIt(String text, String language) {
    assertThat(TextLanguage.of(Stream.of(text)).orElse("none")).isEqualTo(language);
  }
}
