package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutMarkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The council voted to close the pier and… [+1843 chars] | [+1843 chars]",
        "The council voted to close the pier and… [+ 1,843 chars] | [+ 1,843 chars]",
        "The council voted to close the pier. (+312 characters) | (+312 characters)",
        "Der Rat hat die Brücke gesperrt und… [+ 1.843 Zeichen] | [+ 1.843 Zeichen]",
        "The council voted to close the pier and […] | […]",
        "The council voted to close the pier (...) | (...)",
        "The council voted to close the ... (more) | (more)",
        "The council voted to close the pier and… Read more | Read more",
        "The council voted to close the pier and … Read more… | Read more…",
        "The council voted to close the pier and Continue reading → | Continue reading →",
        "Le conseil a voté la fermeture du… Lire la suite » | Lire la suite »",
        "El consejo votó cerrar el muelle... Leer más | Leer más",
        "Il consiglio ha votato di chiudere… Continua a leggere | Continua a leggere",
        "Read more… | Read more…"
      })
  void theMarkOfACut(String text, String mark) {
    assertThat(CutMark.start(text)).hasValue(text.length() - mark.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "And so the pier stays closed…",
        "The school wants children to read more",
        "The judge struck out part of the letter (…) and let the rest stand.",
        "“We will not […]”, the letter ends.",
        "He asked for more.",
        "The library asks: Read more.",
        "Tea and more",
        "The note had 1843 chars",
        "More",
        ""
      })
  void endsThatAreNone(String text) {
    assertThat(CutMark.start(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[+1843 chars]", "Continue reading", "Weiterlesen >>", "[…]"})
  void aLineOfItsOwn(String line) {
    assertThat(CutMark.isAlone(line)).isTrue();
  }
}
