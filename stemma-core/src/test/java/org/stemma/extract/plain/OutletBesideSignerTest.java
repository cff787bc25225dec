package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.PlainPages;

/** The outlet on the line that says who wrote, or whose words are printed. */
class OutletBesideSignerTest {

  private static Article read(String line) {
    return read(line, "en");
  }

  private static Article read(String line, String language) {
    return PlainPages.read(
        "Ferry runs aground off Odal\n\n"
            + line
            + "\n\n4 June 2031\n"
            + PlainPages.BODY
            + "\n"
            + "The captain told the Gull on Tuesday that the ferry had lost its rudder"
            + " before.\n",
        text -> Optional.of(language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ana Sousa, Odal Courier; Odal Courier",
        "By Ana Sousa, Odal Gull; Odal Gull",
        "By Ana Sousa, columnist, Western Standard; Western Standard",
        "By Ana Sousa, Halden News Service; Halden News Service",
        "Odal Courier / HNS; Odal Courier",
        "Odal Courier. Text: Halden News Service; Odal Courier",
        "Odal Morning Post, with material from Halden Wire; Odal Morning Post",
        "Odal Observer, news desk. Sources: HNS, Senn Chronicle; Odal Observer",
      })
  void isNoSigner(String line, String name) {
    Article article = read(line);

    assertThat(PlainPages.outlet(article)).contains(name);
    assertThat(PlainPages.signers(article)).doesNotContain(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de; Odaler Zeitung, mit Material von Nordwest Presse; Odaler Zeitung",
        "es; Diario de Odal, con información de Agencia Costa; Diario de Odal",
        "fr; Courrier d'Odal, avec la Presse du Nord; Courrier d'Odal"
      })
  void standsBeforeACreditInOtherLanguagesToo(String language, String line, String name) {
    assertThat(PlainPages.outlet(read(line, language))).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ana Sousa, Jim Okafor",
        "By Ana Sousa, Upper Odal",
        "By Ana Sousa, Chief News Editor",
        "By Ana Sousa, Mary Post",
        "Ferries and trains. Text and pictures below",
      })
  void isNoPersonPlaceOrOffice(String line) {
    assertThat(PlainPages.outlet(read(line))).isEmpty();
  }
}
