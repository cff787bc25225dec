package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Byline;

class SignatureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Sousa and Jim Okafor | Ana Sousa; Jim Okafor",
        "Von Marit Odden und Jonas Weil | Marit Odden; Jonas Weil",
        "Par Luc Arnal et Zoé Brun, correspondant | Luc Arnal; Zoé Brun",
        "Por Inés Rojo, Luis Vega y Ana Sousa | Inés Rojo; Luis Vega; Ana Sousa"
      })
  void namesArePartedByTheWordsOfTheirLanguage(String line, String names) {
    assertThat(Signature.of(line).orElseThrow().bylines().stream().map(Byline::name))
        .containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By our sports desk", "Author: the newsroom", "By agencies", "Text: desk"})
  void desksSignForNobody(String line) {
    assertThat(Signature.of(line).orElseThrow().bylines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Sousa - Trade Editor | Ana Sousa | Trade Editor",
        "Marit Odden, Redakteurin | Marit Odden | Redakteurin",
        "Luc Arnal – journaliste à Senn | Luc Arnal | journaliste à Senn",
        "Por Inés Rojo, corresponsal | Inés Rojo | corresponsal"
      })
  void theRoleStandsBesideTheNameInItsLanguage(String line, String name, String role) {
    assertThat(Signature.of(line).orElseThrow().bylines())
        .containsExactly(new Byline(name, Optional.of(role)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Odal Press", "By Senn News Agency", "Text: Kiel Media"})
  void agenciesAreNoPersons(String line) {
    assertThat(Signature.of(line).orElseThrow().bylines()).isEmpty();
  }
}
