package org.stemma.annotate.residue;

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

/** A word of another language that looks like a slip of an English one is none. */
class OtherLanguagesTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  @ParameterizedTest
  @CsvSource({
    "de, Ein Nachtzug ist am Mittwoch bei Orvel entgleist. Der Schaden beträgt rund drei Millionen.",
    "sv, Tåget stannade vid Orvel och alla fick gå thre kilometer.",
    "nl, De trein is bij Orvel ontspoord en adn de kade gezet."
  })
  void isNoSlip(String language, String text) {
    assertThat(slips(language, text)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "en, The night train left teh rails at Orvel on Wednesday and adn it burned for hours."
  })
  void slipsOfItsOwnLanguageAreFound(String language, String text) {
    assertThat(slips(language, text)).isPositive();
  }

  private static int slips(String language, String text) {
    String page =
        "<html lang=" + language + "><body><article><h1>Orvel</h1><p>" + text + "</p></article>";
    Account account =
        STEMMA.account(List.of(Capture.of("a.html", page.getBytes(StandardCharsets.UTF_8))));
    return account.residue().size();
  }
}
