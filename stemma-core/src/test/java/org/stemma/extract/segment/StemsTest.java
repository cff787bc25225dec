package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

  private final Numbering words = new Numbering(0);
  private final Stems stems = new Stems(new FunctionWords(Set.of("the")), words, 0);

  private String of(String word) {
    int stem = stems.of(word, 0, word.length(), number(word));
    return stem == Stems.NOTHING ? "" : words.word(stem);
  }

  private static int number(String word) {
    return word.codePoints().reduce(0, Stems::number);
  }

  @Test
  void formsOfOneWordHaveOneStem() {
    assertThat(of("Escalation")).isEqualTo(of("escalate")).isEqualTo("escala");
  }

  @ParameterizedTest
  @CsvSource({"الوادي, وادي", "للوادي, وادي", "والأمطار, أمطار", "بالقطار, قطار", "الم, الم"})
  void whatIsWrittenSolidBeforeANounIsNoPartOfIt(String word, String noun) {
    assertThat(of(word)).isEqualTo(noun);
  }

  @Test
  void wordsOfTheLanguageAndShortOnesCountAsNothing() {
    assertThat(of("The")).isEmpty();
    assertThat(of("ox")).isEmpty();
    assertThat(of("x")).isEmpty();
  }

  @Test
  void wordsOfOneNumberAreToldApart() {
    assertThat(number("AaAa")).isEqualTo(number("AaBB"));
    assertThat(of("AaAa")).isEqualTo("aaaa");
    assertThat(of("AaBB")).isEqualTo("aabb");
    assertThat(of("AaAa")).isEqualTo("aaaa");
  }

  @Test
  void manyFormsAreAllKept() {
    for (int pass = 0; pass < 2; pass++) {
      IntStream.range(1_000, 3_000).forEach(i -> assertThat(of("w" + i)).isEqualTo("w" + i));
    }
  }
}
