package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.stemma.text.Span;

/** Words found whatever their case and accents, and where they stand. */
class FoldedTest {

  private static String found(String text, String words) {
    return Folded.of(text).places(Folded.of(words)).stream()
        .map(span -> span.in(text))
        .reduce("", (a, b) -> a + "|" + b);
  }

  @Test
  void caseAndAccentsDoNotCount() {
    assertThat(found("The Café of Škoda, a cafe", "CAFE")).isEqualTo("|Café|cafe");
    assertThat(found("Škoda", "skoda")).isEqualTo("|Škoda");
  }

  @Test
  void lettersThatGrowKeepTheirPlaces() {
    assertThat(found("İzmir and Izmir", "izmir")).isEqualTo("|İzmir|Izmir");
    assertThat(found("𝒳 one 𝒳 two", "two")).isEqualTo("|two");
  }

  @Test
  void noWordsAreInEverythingAndNowhere() {
    assertThat(Folded.of("a").contains(Folded.of(""))).isTrue();
    assertThat(Folded.of("a").places(Folded.of(""))).isEmpty();
  }

  @Property
  void everyPlaceLiesInTheText(@ForAll String text, @ForAll String words) {
    for (Span span : Folded.of(text + words).places(Folded.of(words))) {
      assertThat(span.end()).isLessThanOrEqualTo((text + words).length());
    }
    assertThat(Folded.of(text).contains(Folded.of(text))).isTrue();
  }
}
