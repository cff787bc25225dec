package org.stemma.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they are written. */
class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://post.example/a#top, https://post.example/a",
    "' HTTP://Post.example/a ', HTTP://Post.example/a",
    "https://bücher.example/a?b=1, https://xn--bcher-kva.example/a?b=1",
    "http://例え.example:8080/x, http://xn--r8jz45g.example:8080/x",
    "https://post.example/straße, https://post.example/straße"
  })
  void areReadAsTheNameServiceKnowsThem(String written, URI address) {
    assertThat(WebAddress.of(written)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "post.example", "mailto:a@post.example", "https://", "http://a b/"})
  void otherWordsAreNone(String written) {
    assertThat(WebAddress.of(written)).isEmpty();
  }
}
