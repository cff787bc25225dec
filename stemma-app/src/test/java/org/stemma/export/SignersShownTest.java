package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** All who signed a page are shown, not the first alone. */
class SignersShownTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ana Sousa and Jim Okafor; Ana Sousa, Jim Okafor",
        "Marit Odden and Jonas Weil; Marit Odden, Jonas Weil",
        "By Luis Prado, court reporter; Luis Prado",
        "By our sports desk; ",
      })
  void inReportsAndTables(String line, String signers) {
    String page =
        "Jury is split over harbour fraud\n\n"
            + line
            + "\n\n"
            + "The jury of the court in Senn could not agree on a verdict on Monday, the court"
            + " said.\n\n"
            + "A second trial will begin in June, and the accused stay free until then.\n";
    Account account =
        STEMMA.account(List.of(Capture.of("page.txt", page.getBytes(StandardCharsets.UTF_8))));
    String expected = signers == null ? "" : signers;

    Table table = PageTables.documents(account.documents());
    assertThat(table.rows().get(0).get(table.names().indexOf("byline"))).isEqualTo(expected);
    assertThat(new Reports(account).whole().toString())
        .contains(expected.isEmpty() ? "nobody" : expected);
  }
}
