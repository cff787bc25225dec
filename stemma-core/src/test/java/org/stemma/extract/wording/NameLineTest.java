package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Byline;

class NameLineTest {

  private static final NameLine LINE =
      NameLine.over(
          List.of(
              "The jury in Senn heard Mira Holt on Monday.",
              "Keeper Otto Brann let the ball through, and Odal lost; the dockers watched the final."),
          OutletForm.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Sousa | Ana Sousa",
        "ANA SOUSA | Ana Sousa",
        "Marit Odden and Jonas Weil | Marit Odden, Jonas Weil",
        "Luis van der Prado & Zoé Brun | Luis van der Prado, Zoé Brun",
        "Shipping Editor Ana Sousa | Ana Sousa",
        "Jane Doe, Political Correspondent | Jane Doe",
      })
  void aNameAloneSigns(String line, String names) {
    assertThat(LINE.persons(line).stream().map(Byline::name)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New Senn",
        "Monday Morning",
        "Ferry Disaster",
        "Cup Final",
        "Staff Reporter",
        "Odal Courier",
        "Buenos Aires",
        "Dockers Strike",
        "Ana Sousa was there.",
      })
  void placesDaysKickersAndDesksDoNot(String line) {
    assertThat(LINE.persons(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Grace Okafor, true",
    "Mark Prado, true",
    "New Brennick, false",
    "South Brennick, false",
    "Monday Brennick, false"
  })
  void besideADateAGivenNameMayBeAWordToo(String line, boolean signs) {
    assertThat(LINE.persons(line)).isEmpty();
    assertThat(LINE.persons(line, true).isEmpty()).isNotEqualTo(signs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mira Holt", "Otto Brann", "Ana Holt", "Marit Odden and Otto Brann"})
  void whomTheReportTellsOfHasNotWrittenIt(String line) {
    assertThat(LINE.persons(line)).isEmpty();
  }

  /** Names of rubrics are words of the language, also where English knows none of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Neue Hafenbrücke | -",
        "de | Frage des Tages | -",
        "de | Anna Russel | Anna Russel",
        "fr | Notre Dossier | -",
        "fr | Anne Roussel | Anne Roussel",
        "es | Última Hora | -",
        "es | En Portada | -",
        "it | Ultima Ora | -",
        "pt | Última Hora | -",
        "ru | Главная Тема | -",
        "ru | Анна Русакова | Анна Русакова",
        "pl | Ostatnia Chwila | -",
        "nl | Luis van der Prado | Luis van der Prado"
      })
  void namesOfRubricsDoNotSign(String language, String line, String name) {
    NameLine over = NameLine.overAny(OutletForm.of(Optional.of(language)));

    assertThat(over.persons(line).stream().map(Byline::name).findFirst().orElse("-"))
        .isEqualTo(name);
  }
}
