package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Field;
import org.stemma.extract.PlainPages;

/** The outlet by a line over the report that is the domain of the address stated. */
class AddressNameTest {

  private static String page(String host, String line) {
    return "---\ntitle: \"Ferry runs aground off Odal\"\nsource: \"https://www."
        + host
        + "/news/ferry\"\npublished: 2031-06-04\n---\n"
        + line
        + "\n\n# Ferry runs aground off Odal\n"
        + PlainPages.BODY;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "moewenruf.example; **Möwenruf** | [Hafen](https://www.moewenruf.example/hafen) | Wetter;"
            + " Möwenruf",
        "odalsplash.example; Odal Splash | Harbour | Weather; Odal Splash",
        "corran-quay.example; Corran Quay; Corran Quay"
      })
  void theFirstItemOfARowNamesIt(String host, String line, String name) {
    assertThat(PlainPages.read(page(host, line)).metadata().publisher().map(Field::value))
        .contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Harbour | Weather | Odal Splash", "Harbour desk"})
  void otherLinesDoNot(String line) {
    assertThat(PlainPages.read(page("odalsplash.example", line)).metadata().publisher()).isEmpty();
  }
}
