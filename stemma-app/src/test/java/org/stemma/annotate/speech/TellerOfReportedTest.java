package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;

/** Who tells what others did, and whose word nothing is. */
class TellerOfReportedTest {

  private static List<String> tellers(String text) {
    return ParsedPage.of(text).all(Quotation.class).stream()
        .filter(q -> q.kind() == QuotationKind.INDIRECT)
        .map(q -> q.speaker().map(Speaker::name).orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marta Quill said the firm was late. A young deckhand of 19 had been left below, she told"
            + " the inquiry. | Marta Quill",
        "The chairman, Ivo Rand, said the fee was fair. A former goalkeeper had turned the club"
            + " down, he added. | Ivo Rand",
        "Fire chief Dean Holm said it began in a store. An elderly tenant had been trapped, he told"
            + " reporters. | Holm",
      })
  void whomTheWordsBringUpDoesNotTellThem(String text, String teller) {
    assertThat(tellers(text)).last().isEqualTo(teller);
  }

  @Test
  void severalWhoSayOneThingAreAllNamed() {
    assertThat(tellers("Rudd and Keller said the yard would close on Friday."))
        .containsExactly("Rudd and Keller");
  }

  @ParameterizedTest
  @CsvSource({
    "Eastline declined to comment on the report.",
    "The council refused to be drawn on the cost.",
    "The keeper wished them luck with the rain.",
  })
  void neitherSilenceNorWishesAreSpeech(String text) {
    assertThat(tellers(text)).isEmpty();
  }

  @Test
  void itIsTheTextThatSpokeLast() {
    assertThat(
            tellers(
                "The hull is insured, the trade newsletter Dock Report said. It also reported that"
                    + " the ship had been held."))
        .containsExactly("trade newsletter Dock Report", "trade newsletter Dock Report");
  }
}
