package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Attitude;
import org.stemma.annotation.Quotation;

class AttitudeTest {

  private static List<String> read(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Attitude.class).stream()
        .map(
            a ->
                a.kind()
                    + " "
                    + a.holder().map(page::words).orElse("-")
                    + ": "
                    + String.join(" | ", a.content().stream().map(page::words).toList()))
        .toList();
  }

  @Test
  void whatSomebodyWantsIsAnAim() {
    assertThat(read("Ana Ruiz wants to rebuild the old harbour."))
        .containsExactly("AIM Ana Ruiz: to rebuild the old harbour");
  }

  @Test
  void whatIsExpectedOfSomebodyIsAViewOfNobody() {
    assertThat(read("The council is expected to close the bridge."))
        .containsExactly("VIEW -: The council | to close the bridge");
  }

  @Test
  void whatIsSpokenOfIsATopic() {
    assertThat(read("The neighbours talked about the flooded cellar."))
        .containsExactly("TOPIC The neighbours: the flooded cellar");
  }

  @Test
  void anAttitudeIsNeverSpeech() {
    ParsedPage page = ParsedPage.of("Ana Ruiz wants to rebuild the old harbour.");
    assertThat(page.all(Quotation.class)).isEmpty();
  }

  @Test
  void whatIsSaidIsNotToldTwice() {
    assertThat(read("Ana Ruiz said that the bridge was closed.")).isEmpty();
  }
}
