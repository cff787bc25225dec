package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** German times by word lists alone: the words, the TIMEX3 value and the date they fix. */
class GermanTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Zug entgleiste um 6.40 Uhr am Montag. | 6.40 Uhr am Montag | TIME 2026-03-09T06:40 | 2026-03-09
          Der Prozess dauert seit mehr als einem Jahr. | mehr als einem Jahr | DURATION P1Y | ''
          Der Prozess dauert seit über zwei Jahren. | über zwei Jahren | DURATION P2Y | ''
          Die Brücke war drei Wochen lang gesperrt. | drei Wochen | DURATION P3W | ''
          Die Fähre verkehrt jeden Dienstag. | jeden Dienstag | SET XXXX-WXX-2 | ''
          Der Verein verlor am Samstagabend. | Samstagabend | TIME 2026-03-07TEV | 2026-03-07
          Der Verein unterschrieb im Sommer 2024. | Sommer 2024 | DATE 2024-SU | 2024
          Die Ausfuhren sanken im ersten Quartal 2025. | ersten Quartal 2025 | DATE 2025-Q1 | 2025-01/2025-03
          Der Damm brach Anfang März. | Anfang März | DATE 2026-03 | 2026-03
          Der Damm brach Mitte Februar 2025. | Mitte Februar 2025 | DATE 2025-02 | 2025-02
          Die Straße ist seit Montag gesperrt. | Montag | DATE 2026-03-09 | 2026-03-09/..
          Die Straße bleibt bis mindestens 20. März gesperrt. | 20. März | DATE 2026-03-20 | 2026-03-20/..
          Die Fähre fällt mindestens bis zum 20. März 2026 aus. | 20. März 2026 | DATE 2026-03-20 | 2026-03-20/..
          Das Gericht vertagte sich auf nächsten Donnerstag. | nächsten Donnerstag | DATE 2026-03-19 | 2026-03-19
          Der Kapitän wird übermorgen verhört. | übermorgen | DATE 2026-03-14 | 2026-03-14
          Der Stürmer fehlte vorgestern. | vorgestern | DATE 2026-03-10 | 2026-03-10
          In den 1990er Jahren brach der Deich zweimal. | 1990er Jahren | DATE 199 | 1990/1999
          Im 19. Jahrhundert stand hier ein Hafen. | 19. Jahrhundert | DATE 18 | ''
          Der Hafen wurde 1962 zerstört. | 1962 | DATE 1962 | 1962
          Zwei Tage später sank der Pegel. | Zwei Tage später | DATE 2026-03-14 | XXXX-XX-XX
          Am folgenden Tag wurde der Kapitän verhört. | folgenden Tag | DATE 2026-03-13 | XXXX-XX-XX
          Die Mühle schloss vor rund zehn Jahren. | vor rund zehn Jahren | DATE 2016 | 2016~
          Das Werk schloss vor mehr als zwanzig Jahren. | vor mehr als zwanzig Jahren | DATE 2006 | 2006~
          Die Wahl ist am zweiten Sonntag im Mai 2026. | zweiten Sonntag im Mai 2026 | DATE 2026-05-10 | 2026-05-10
          Das Fest ist am letzten Freitag im August 2026. | letzten Freitag im August 2026 | DATE 2026-08-28 | 2026-08-28
          Er ging vor anderthalb Jahren. | vor anderthalb Jahren | DATE 2024-09 | 2024-09~
          In den vergangenen drei Monaten sank der Pegel. | vergangenen drei Monaten | DURATION P3M | 2025-12-12/2026-03-12
          Seit Jahresbeginn sank der Pegel. | Jahresbeginn | DATE 2026 | 2026/..
          Ende des Jahres schließt das Werk. | Ende des Jahres | DATE 2026 | 2026
          Die Wahl findet in zwei Wochen statt. | zwei Wochen | DATE 2026-W13 | 2026-03-23/2026-03-29
          Am Wochenende wurde gezählt. | Wochenende | DATE 2026-W10-WE | 2026-03-07/2026-03-08
          Heute Morgen sprach der Richter. | Heute Morgen | TIME 2026-03-12TMO | 2026-03-12
          Gestern Abend brannte das Lager. | Gestern Abend | TIME 2026-03-11TEV | 2026-03-11
          Das Lager brannte heute früh. | heute früh | TIME 2026-03-12TMO | 2026-03-12
          Der Zug fährt täglich. | täglich | SET P1D | ''
          Der Bericht erscheint monatlich. | monatlich | SET P1M | ''
          Der Zug stand eine halbe Stunde. | eine halbe Stunde | DURATION PT30M | ''
          Ende Mai soll gewählt werden. | Ende Mai | DATE 2026-05 | 2026-05
          Zu Ostern wird gespielt. | Ostern | DATE 2026-04-05 | 2026-04-05
          Um Mitternacht schlossen die Lokale. | Mitternacht | TIME 2026-03-12T24:00 | XXXX-XX-XX
          Am 24. Dezember 2025 fiel der Strom aus. | 24. Dezember 2025 | DATE 2025-12-24 | 2025-12-24
          Kürzlich wurde der Richter abgelöst. | Kürzlich | DATE PAST_REF | ''
          Im Jahr 2030 soll der Damm stehen. | Im Jahr 2030 | DATE 2030 | 2030
          Im vergangenen Monat stieg der Pegel. | vergangenen Monat | DATE 2026-02 | 2026-02
          Im kommenden Jahr wird gebaut. | kommenden Jahr | DATE 2027 | 2027
          Vor zehn Jahren brach der Damm. | Vor zehn Jahren | DATE 2016 | 2016
          Letzten Freitag verlor der Verein. | Letzten Freitag | DATE 2026-03-06 | 2026-03-06
          Die Zahlen gelten für das zweite Halbjahr 2025. | zweite Halbjahr 2025 | DATE 2025-H2 | 2025-07/2025-12
          Derzeit sind 40 Häuser ohne Strom. | Derzeit | DATE PRESENT_REF | ''
          """)
  void singleTimesAreRead(String text, String words, String value, String edtf) {
    assertThat(TimeReadings.german(text))
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.span().in(text)).isEqualTo(words);
              assertThat(time.type() + " " + time.value()).isEqualTo(value);
              assertThat(time.time().edtf()).isEqualTo(edtf);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Zug entgleiste um 6:40 Uhr, sagte die Polizei am Freitag.         | XXXX-XX-XX
          Das Lager brannte um 4.15 Uhr, teilte die Feuerwehr am Montag mit.    | XXXX-XX-XX
          Die Richterin sprach um 9 Uhr, berichtete das Gericht am Donnerstag.  | XXXX-XX-XX
          """)
  void theDayOfSpeechIsNotTheDayOfTheEvent(String text, String edtf) {
    assertThat(TimeReadings.german(text).getFirst().time().edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @CsvSource({
    "Das Schiff lief am Dienstag auf Grund. Gegen 14 Uhr kam ein Schlepper., 2026-03-10",
    "Die Auszählung dauerte von Montag bis Mittwoch.,       2026-03-09/2026-03-11",
    "Die Auszählung lief vom 3. bis 9. März 2026.,           2026-03-03/2026-03-09"
  })
  void timesAndStretchesTakeTheDaysNamed(String text, String edtf) {
    assertThat(TimeReadings.german(text).getLast().time().edtf()).isEqualTo(edtf);
  }
}
