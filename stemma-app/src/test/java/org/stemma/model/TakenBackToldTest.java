package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.event.Event;

/** Numbers that a page takes back are no witness of what it told with them. */
class TakenBackToldTest {

  private static List<String> labels(String text) {
    return Told.events(ParsedPage.whole(text).reading()).stream().map(Event::label).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In a report on Monday we wrongly said that 4,100 drivers had stopped work. It was 1,400.",
        "An earlier version of this article said that police arrested 70 fans. It was 17 fans.",
        "This report incorrectly said that 35 sailors were rescued. It was 53 sailors."
      })
  void eventWithTheNumberIsNotTold(String text) {
    assertThat(labels(text)).noneMatch(l -> l.matches(".*(4,100|70|35).*"));
  }

  @Test
  void eventWithTheNumberThatHoldsIsTold() {
    assertThat(labels("Police arrested 17 fans, not 70 as first stated."))
        .anyMatch(l -> l.contains("17 fans"));
  }
}
