package org.stemma.annotate.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;

/** Texts, papers and persons that a sentence has its words from. */
class SpeakingTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Court records show that the shop was sold twice.          | DOCUMENT    | Court records
          A study by the Orm Institute found that eels were rare.   | DOCUMENT    | study by the Orm Institute
          The Orm city website says the pool is shut.               | DOCUMENT    | Orm city website
          Altish state radio reported that the road was open.       | PUBLICATION | Altish state radio
          The theft was first reported by The Islander.             | PUBLICATION | Islander
          Museum director Philip Ashe said the frame was old.       | STATEMENT   | Philip Ashe
          Harbour Watch said the boat had no lights.                | OFFICIAL_STATEMENT | Harbour Watch
          """)
  void areSources(String text, UpstreamKind kind, String name) {
    assertThat(ParsedPage.of(text).all(Upstream.class))
        .singleElement()
        .satisfies(
            u -> {
              assertThat(u.kind()).isEqualTo(kind);
              assertThat(u.name()).isEqualTo(name);
            });
  }

  @Test
  void aTextThatIsNotToldApartIsNone() {
    assertThat(ParsedPage.of("The statement said the pool was shut.").all(Upstream.class))
        .isEmpty();
  }
}
