package org.stemma.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "//herald.example",
        "https://herald.example",
        "https://herald.example:8443/",
        "https:/herald.example/",
        "https:herald.example",
        "  https:\\\\herald.example\\\n",
        "https://herald.example/#top",
        "https://herald.example/?utm_source=mail",
        "https://zürich-herald.example/",
        "ht\ntps://herald.example/"
      })
  void linksToItAreWrittenInManyWays(String address) {
    assertThat(FirstPage.is(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#top",
        "tram",
        "/tram/",
        "/tram/strike?page=2",
        "//herald.example/tram",
        "https://herald.example/tram//",
        "https://herald.example/?p=12",
        "https://herald.example/#!/tram",
        "mailto:desk@herald.example",
        "https:",
        "/straßenbahn"
      })
  void otherAddressesAreNone(String address) {
    assertThat(FirstPage.is(address)).isFalse();
  }
}
