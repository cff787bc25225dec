package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {

  @ParameterizedTest
  @CsvSource({
    "Küstenblatt, kuestenblatt",
    "Øresunds Tidende, oeresundstidende",
    "Le Télégraphe, letelegraphe",
    "GROSSE STRASSE 1, grossestrasse1"
  })
  void namesAreSpeltInPlainLetters(String name, String spelt) {
    assertThat(DomainName.spelt(name)).isEqualTo(spelt);
  }

  @Test
  void theNameStandsBeforeTheEnding() {
    assertThat(DomainName.keys("www.odal-post.example"))
        .containsExactly("odalpost", "odalpostexample");
  }

  @Test
  void theEndingOfACountryMayHaveTwoParts() {
    assertThat(DomainName.keys("www.odal-post.co.uk")).containsExactly("odalpost", "odalpostcouk");
    assertThat(DomainName.keys("kiel.com.br")).containsExactly("kiel", "kielcombr");
    assertThat(DomainName.keys("com.uk")).containsExactly("com", "comuk");
    assertThat(DomainName.keys("news.odal.uk")).containsExactly("odal", "odaluk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost", "10.0.0.7"})
  void noNameStandsInOthers(String host) {
    assertThat(DomainName.keys(host)).isEmpty();
  }
}
