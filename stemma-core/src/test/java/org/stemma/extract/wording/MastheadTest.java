package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the day of the visit. */
class MastheadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Log in",
        "7° C, light rain",
        "Ostrel −3 °C",
        "21℃",
        "S'identifier | S'abonner",
        "Mein Konto",
        "DAX: 18.200,15",
        "OMX −0,41 %",
        "Imieniny: Teresy, Jana",
        "Namnsdag: Vendela, Vanda",
        "USD 41,20 / $ 41,20",
        "電子版",
        "Войти · Регистрация",
        "دخول"
      })
  void accountWeatherAndExchangeAreOfIt(String line) {
    assertThat(Masthead.isPart(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weather",
        "Wetter",
        "Economía",
        "World News",
        "Log in to the archive was refused to 300 readers on Monday.",
        "By Ana Sousa",
        "Read in 5 minutes",
        "Tickets from $12",
        "Wetter: Sturm zieht auf",
        "Hitze: 40 °C in Lornsee",
        "Room 12, floor 3",
        "Ліс · Місто"
      })
  void sectionsAndOtherNumbersAreNot(String line) {
    assertThat(Masthead.isPart(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tuesday, 5 March 2030 | 4 °C | E-paper",
        "Dienstag, 5. März 2030 · Anmelden",
        "5 martie 2030\tAutentificare"
      })
  void rowHasADateToo(String line) {
    DateReader reader = new DateReader(Optional.empty());

    assertThat(Masthead.isRow(line, reader)).isTrue();
    assertThat(Masthead.isRow(line.replace("2030", ""), reader)).isFalse();
  }
}
