package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.PlainPages;

/** The outlet of a plain page whose name holds no noun of newspapers. */
class PlainOutletTest {

  private static final String TOLD =
      "\nThe captain told the Gull on Tuesday that the ferry had lost its rudder an hour before.\n";

  @ParameterizedTest
  @ValueSource(strings = {"The Corran Gull", "THE ODAL GULL", "The Corran Gull | 4 June 2031"})
  void theFirstLineNamesIt(String line) {
    Article article =
        PlainPages.read(
            line + "\n\nFerry runs aground off Odal\n\n4 June 2031\n" + PlainPages.BODY + TOLD);

    assertThat(PlainPages.outlet(article).orElseThrow())
        .isEqualTo(line.replace(" | 4 June 2031", ""));
    assertThat(PlainPages.title(article)).contains("Ferry runs aground off Odal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ferry runs aground off Odal | CourtWatch; CourtWatch",
        "Ferry runs aground off Odal - The Corran Gull; The Corran Gull",
        "Halden Post | Ferry runs aground off Odal; Halden Post",
        "Ferry runs aground off Odal — Brennick Courier; Brennick Courier",
      })
  void theLineOfTheHeadlineNamesIt(String line, String name) {
    Article article = PlainPages.read(line + "\n" + PlainPages.BODY + TOLD);

    assertThat(PlainPages.outlet(article)).contains(name);
    assertThat(PlainPages.title(article)).contains("Ferry runs aground off Odal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de ; Fähre läuft vor Odal auf Grund ; - ; Odaler Zeitung",
        "ru ; Паром сел на мель у Одала ; — ; Одальские новости",
        "es ; El transbordador encalla frente a Odal ; :: ; El Diario de Odal",
        "fr ; Le ferry s'échoue devant Odal ; – ; La Gazette d'Odal",
        "ar ; جنوح العبارة قبالة سواحل أودال ; | ; صحيفة أودال",
      })
  void itIsNamedInOtherLanguagesToo(String language, String headline, String sign, String name) {
    Article article =
        PlainPages.read(
            headline + " " + sign + " " + name + "\n" + PlainPages.BODY + TOLD,
            text -> Optional.of(language));

    assertThat(PlainPages.outlet(article)).contains(name);
    assertThat(PlainPages.title(article)).contains(headline);
  }

  @ParameterizedTest
  @ValueSource(strings = {"_", "-", "|", "｜"})
  void scriptsWithoutBlanksHaveNoneAroundTheSign(String sign) {
    Article article =
        PlainPages.read("渡轮在欧达尔附近海域搁浅乘客获救" + sign + "欧达尔日报\n" + PlainPages.BODY + TOLD);

    assertThat(PlainPages.outlet(article)).contains("欧达尔日报");
    assertThat(PlainPages.title(article)).contains("渡轮在欧达尔附近海域搁浅乘客获救");
  }

  @Test
  void aNameOverTheMenuIsTheSites() {
    Article article =
        PlainPages.read(
            "Senn Lantern\n\nHome\n\nWorld\n\nFerry runs aground off Odal\n" + PlainPages.BODY);

    assertThat(PlainPages.outlet(article)).contains("Senn Lantern");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "© 2031 Halden Post. All rights reserved.; Halden Post",
        "(c) Brennick Tidings 2031; Brennick Tidings",
        "© 2031 All rights reserved. Halden Post; Halden Post",
        "(c) 2031 Reuters; none"
      })
  void theLastLineNamesIt(String line, String name) {
    Article article =
        PlainPages.read("Ferry runs aground off Odal\n" + PlainPages.BODY + TOLD + "\n" + line);

    assertThat(PlainPages.outlet(article).orElse("none")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "archive: 14 May 1984, page 3",
        "Aus dem Archiv: Montag, 14. Mai 1984, Seite 7",
        "Inicio > Sucesos",
        "Sie sind hier: Startseite / Politik / Region",
        "当前位置：首页 > 新闻"
      })
  void whatFilesAReportIsNoHeadline(String line) {
    Article article =
        PlainPages.read(line + "\n\nFerry runs aground off Odal\n\n" + PlainPages.BODY + TOLD);

    assertThat(PlainPages.title(article)).contains("Ferry runs aground off Odal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Ferry Disaster",
        "World News",
        "The Odal Trial",
        "Top Business News",
      })
  void seriesAndSectionsAreNoOutlets(String line) {
    Article article =
        PlainPages.read(line + "\n\nFerry runs aground off Odal\n" + PlainPages.BODY + TOLD);

    assertThat(PlainPages.outlet(article)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry runs aground - what we know",
        "Ferry strike: who is paid - and who is not",
        "Live | Ferry runs aground off Odal",
      })
  void aHeadlineInTwoPartsStaysWhole(String line) {
    Article article = PlainPages.read(line + "\n" + PlainPages.BODY + TOLD);

    assertThat(PlainPages.title(article)).contains(line);
    assertThat(PlainPages.outlet(article)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Corran Lookout\nLog in\nSubscribe",
        "Corran at Noon\nSign in\nLog in",
      })
  void theFirstLineOverTheAccountOfTheReaderNamesIt(String head) {
    Article article = PlainPages.read(head + "\n\nFerry runs aground off Odal\n" + PlainPages.BODY);

    assertThat(PlainPages.outlet(article)).contains(head.substring(0, head.indexOf('\n')));
    assertThat(PlainPages.title(article)).contains("Ferry runs aground off Odal");
  }

  @Test
  void aNameInSignsIsReadWithoutItsTranscript() {
    Article article =
        PlainPages.read(
            "白浜新報 SHIRAHAMA SHIMPO\n\n港で貨物船が座礁、乗員12人は無事に救助\n\n2031年5月3日\n\n"
                + "　3日午前2時ごろ、白浜港の沖で貨物船が座礁した。海上保安部によると、乗員12人は全員救助された。\n\n"
                + "　船は前日に港を出たばかりで、強い風にあおられたとみられる。油の流出は確認されていない。\n",
            text -> Optional.of("ja"));

    assertThat(PlainPages.outlet(article)).contains("白浜新報");
  }
}
