package org.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.DocumentItem;
import org.stemma.capture.Capture;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Pages of a word or a sentence, without a title: their text begins where their report does. */
class ShortPagesTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  private static final Capture WHOLE =
      Capture.of(
          "whole.txt",
          "Tram late\n\nThe tram to Orvel was late on Monday, its driver said.\n"
              .getBytes(StandardCharsets.UTF_8));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "<p>x",
        "<p>Es geht ihm gut.</p>",
        "<html><body><p>A crane fell in the port of Drusk on Monday. Nobody was hurt, said the"
            + " harbour master.</p><p>The port stays closed.</p></body></html>",
        "The court in Lind freed the trainer on Friday."
      })
  void areReadBesideOthersOrRefused(String text) {
    Capture page = Capture.of("page", text.getBytes(StandardCharsets.UTF_8));
    assertThatCode(() -> STEMMA.account(List.of(page))).doesNotThrowAnyException();
    assertThat(STEMMA.account(List.of(page, WHOLE)).documents())
        .filteredOn(DocumentItem::read)
        .extracting(DocumentItem::file)
        .contains("whole.txt");
  }
}
