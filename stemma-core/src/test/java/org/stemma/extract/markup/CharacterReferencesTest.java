package org.stemma.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferencesTest {

  @ParameterizedTest
  @CsvSource({
    "&eacute;, é",
    "&eacute, é",
    "&amp;amp;, &amp;",
    "&notit;, ¬it;",
    "&notin;, ∉",
    "&copy2024, ©2024",
    "&fjlig;, fj",
    "&#233;, é",
    "&#xE9, é",
    "&#x1F600;, 😀",
    "&#146;, ’",
    "&#0;, \ufffd",
    "&#xD83D;, \ufffd",
    "&#99999999999;, \ufffd"
  })
  void readsWhatTheStandardReads(String written, String read) {
    assertThat(CharacterReferences.decode(written)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "AT&T", "& amp;", "&#;", "&#x;", "&nosuchname;", "&é;"})
  void leavesTheRestAsItStands(String written) {
    assertThat(CharacterReferences.decode(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?a=1&copy=2", "?a=1&copy2"})
  void anAddressIsNoReference(String address) {
    assertThat(CharacterReferences.decode(address, 0, address.length(), true)).isEqualTo(address);
  }
}
