package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteredTest {

  private static final Map<String, String> SIGLA = Map.of("a.txt", "A", "later/b.html", "B");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40 / 60 killed; later/b.html takes back 40 | 40 / 60 killed; B takes back 40",
        "later/b.html, a later edition of a.txt, has it otherwise | B, a later edition of A, has it"
            + " otherwise",
        "told by a.txt. | told by A.",
        "the same time, 9 a.m. | the same time, 9 a.m.",
        "c.txt says ba.txt | c.txt says ba.txt"
      })
  void namesOfPagesAreLetters(String text, String read) {
    assertThat(Lettered.of(text, name -> SIGLA.getOrDefault(name, name))).isEqualTo(read);
  }
}
