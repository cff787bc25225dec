package org.stemma.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.herald.example/tram/strike/",
    "http://herald.example:8080/tram/strike",
    "https://m.herald.example/tram/strike?utm_source=mail&fbclid=3",
    "https://HERALD.example/tram/strike#comments"
  })
  void manyWaysLeadToOnePage(String address) {
    assertThat(PageAddress.key(address)).contains("herald.example/tram/strike");
  }

  @Test
  void theQueryTellsPagesApart() {
    assertThat(PageAddress.key("https://herald.example/?id=7&a=1"))
        .contains("herald.example/?a=1&id=7");
    assertThat(PageAddress.key("https://herald.example/?id=8&a=1"))
        .isNotEqualTo(PageAddress.key("https://herald.example/?id=7&a=1"));
  }

  @Test
  void aDomainOfTwoPartsKeepsBoth() {
    assertThat(PageAddress.key("https://m.example/x")).contains("m.example/x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/tram/strike", "https://herald.example/", "https://", "tram?id=7"})
  void whatNamesNoPageHasNoKey(String address) {
    assertThat(PageAddress.key(address)).isEmpty();
  }
}
