package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before a date of what a page tells, and before one of the page. */
class MatterDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roadworks on the ring until ",
        "Offer valid until Monday, ",
        "Hearing: ",
        "Polling day: ",
        "Event date: ",
        "Date of the launch: ",
        "Seats on sale from ",
        "Semi-final played on Sunday, ",
        "Wreck photographed ",
        "Arrested on ",
        "Next update: ",
        "Ana Sousa | Sentenced on ",
        "Ausstellung im Hafen bis ",
        "Verhandlung: ",
        "Nächste Aktualisierung: ",
        "Réunion de quartier le ",
        "Prochaine mise à jour : ",
        "Entradas a la venta desde el ",
        "Próxima actualización: ",
        "Scadenza: ",
        "Prazo: ",
        "Tentoonstelling geopend vanaf ",
        "Biljetter säljs från ",
        "Następna aktualizacja: ",
        "Выставка открыта до ",
        "次回更新："
      })
  void ofWhatIsTold(String before) {
    assertThat(MatterDate.isSaidBefore(before)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Friday, ",
        "Ana Sousa on ",
        "by admin on ",
        "tpa on ",
        "Opinion, ",
        "Harbour news | ",
        "Date: ",
        "Publication date: ",
        "Posted in Harbour: ",
        "Updated on ",
        "Until the end of the line, ",
        "Page opened | ",
        "5 min read ",
        "tpa am ",
        "Datum: ",
        "Communiqué de presse du ",
        "Par Hélène Dubois avec TPA, le ",
        "Fecha: ",
        "日時："
      })
  void ofThePage(String before) {
    assertThat(MatterDate.isSaidBefore(before)).isFalse();
  }
}
