package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line that says which issue of a paper this is. */
class IssueLineTest {

  private static boolean is(String language, String line) {
    return IssueLine.is(line, new DateReader(Optional.of(language)).ofArchive());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Vol. XII No. 4 — Tuesday 3 June 1931",
        "en | Tuesday, June 3, 1931. Vol. 12, No. 4. Price twopence",
        "en | No. 88. Price fourpence",
        "en | Vol. 7, No. 9. PRICE: NINEPENCE",
        "en | No. 12. Price halfpenny",
        "en | Odal Gull, Vol. 3, Issue 17, 3 June 1931, page 4",
        "en | No. 12,345",
        "en | ESTABLISHED 1847",
        "en | ONE PENNY",
        "en | Volume 88, Number 23; 3 June 2031",
        "en | June 3, 1931, Wednesday, Late City Final Edition",
        "en | Wednesday, June 3, 1931, Evening Edition",
        "de | 3. Juni 1931, Abendausgabe",
        "de | Ausgabe Nr. 112 vom 3. Juni 2031",
        "de | Haldener Zeitung, Ausgabe Nr. 112 vom 3. Juni 2031, Seite 4",
        "en | Issue No. 112, 3 June 2031",
        "fr | Édition n° 112 du 3 juin 2031",
        "es | Edición n.º 112 del 3 de junio de 2031",
        "it | Edizione n. 112 del 3 giugno 2031",
        "fr | 3 juin 1931, édition du soir",
        "en | Section B; Page 7, Column 2; Foreign Desk",
        "de | Nr. 128 — 54. Jahrgang — Dienstag, 3. Juni 1931",
        "de | Gegründet 1847",
        "fr | Mardi 3 juin 1931 — 12e année — N° 4 — Prix : 25 centimes",
        "es | Año XII, Núm. 4, martes 3 de junio de 1931",
        "it | Anno XII - N. 128",
        "pl | Rok XII, nr 128 (5421)",
        "ru | № 128 (5421) Вторник, 3 июня 1931 года",
        "sv | 54 årgången, n:o 128",
        "ja | 昭和六年六月三日（火曜日）第一二三四号",
        "zh | 第128期",
        "ko | 제1234호"
      })
  void isKnown(String language, String line) {
    assertThat(is(language, line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | No 4 dies in crash on 3 June 1931",
        "en | Ferry No. 4 sinks off Odal",
        "en | Issue of new notes begins on 3 June 1931",
        "en | Volume of trade falls 12 per cent",
        "en | Five killed in storm",
        "en | 3 June 1931",
        "en | Collector finds evening edition with wrong date",
        "en | Final edition of the paper that closed is sold out",
        "de | Nr. 4 der Welt scheidet aus",
        "de | Band 3 der Saga erscheint",
        "fr | L'année 1931 commence mal",
        "ru | Дом № 4 сгорел 3 июня 1931 года",
        "ja | 台風4号が上陸"
      })
  void headlinesAndDaysAreNone(String language, String line) {
    assertThat(is(language, line)).isFalse();
  }
}
