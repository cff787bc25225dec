package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Metadata;
import org.stemma.extract.HtmlPages;

/** Days that a page prints for its readers, by the words of their lines. */
class DateLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p class=date>Updated 18 May 2024, first published 17 May 2024</p> | 2024-05-17",
        "<p class=date>Aktualisiert: 18.05.2024, veröffentlicht: 17.05.2024</p> | 2024-05-17",
        "<p class=date>Mis à jour le 18 mai 2024 - publié le 17 mai 2024</p> | 2024-05-17",
        "<p class=date>Zuletzt geändert am 18.05.2024</p> | none",
        "<p>Last update: <time datetime=2024-05-18>18 May</time></p> | none",
        "<p class=date>Today is Friday, 17 May 2024</p> | none",
        "<div class=when>17 мая 2024, 13:43</div> | 2024-05-17",
        "<div class=when>vineri, 17 mai 2024</div> | 2024-05-17",
        "<div class=when>2024年5月17日</div> | 2024-05-17",
        "<div class=when>17 maj 2024 kl. 10.15</div> | 2024-05-17",
        "<div class=when>17 Mayıs 2024 Cuma</div> | 2024-05-17",
        "<div class=when>The Harbour Post / 17 May 2024, 22:11 GMT+10</div> | 2024-05-17",
      })
  void printedDatesAreReadByTheWordsBesideThem(String beside, String day) {
    assertThat(DatedPages.published("", beside)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Season tickets valid until 17 May 2024</p>",
        "<p>Trial opens on Monday, 17 May 2024</p>",
        "<p>Deadline: 17 May 2024, Harbour Office</p>",
        "<p>Final played on 17 May 2024</p>",
        "<p>Arrested on 17 May 2024</p>",
        "<p>Next update: 17 May 2024</p>",
        "<p>Road closed until <time datetime=2024-05-17>17 May 2024</time></p>",
        "<div>Hearing: <span class=date>17 May 2024</span></div>",
        "<p>Deadline:</p><p class=date>17 May 2024</p>",
        "<p>Conférence de presse le 17 mai 2024</p>",
        "<p>Digitised 17 May 2024</p>",
        "<p>12 captures 3 January 2001 - 17 May 2024</p>",
        "<p>Page saved 17 May 2024 by Web Keeper</p>",
        "<p>Painting shown 17 May 2024</p>",
        "<p>Numérisé le 17 mai 2024</p>",
        "<p>Archiviert am 17. Mai 2024</p>",
        "<p>Digitalizado el 17 de mayo de 2024</p>",
        "<p>Streik bis 17. Mai 2024</p>"
      })
  void theDayOfWhatIsToldIsNoneOfThePage(String beside) {
    Metadata metadata = DatedPages.page("", beside).metadata();

    assertThat(metadata.publishedWitnesses()).isEmpty();
    assertThat(metadata.modified()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Conférence de presse le 20 juin 2024</p><p>Par Hélène Dubois avec TPA, le 17/05/2024 à 17:30</p>",
        "<p>Concert on the quay from 20 June 2024</p><p>Ana Sousa, 17 May 2024</p>",
        "<p>Prozess am Landgericht ab 20. Juni 2024</p><p>Karl Meier | 17. Mai 2024</p>"
      })
  void theDayOfTheBylineGoesBeforeThatOfWhatIsTold(String beside) {
    assertThat(DatedPages.published("", beside)).isEqualTo("2024-05-17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>Sunday May 19, 2024</div>%s<div>Friday, May 17, 2024</div>",
        "<div>Currently 61F, Sunday May 19, 2024</div>%s<div>by Ana Sousa</div><div>Friday, May 17th 2024, 5:12 PM EDT</div>",
        "<div class=date>Sonntag, 19. Mai 2024</div>%s<div>Freitag, 17. Mai 2024</div>",
        "<time datetime=2024-05-19>19 May 2024</time>%s<p class=date>17 May 2024</p>",
        "<div>17 May 2024, Halden</div>%s"
      })
  void theDayBelowTheHeadlineGoesBeforeTheOneAboveIt(String lines) {
    String headline = "<h1>Ferry brought into harbour after a fire on board</h1>";
    String page = DatedPages.report("").replace(headline, lines.formatted(headline));
    Metadata metadata =
        HtmlPages.article("<html lang=en><body>" + page + "</body></html>").metadata();

    assertThat(metadata.published().orElseThrow().value().edtf()).isEqualTo("2024-05-17");
    assertThat(metadata.publishedWitnesses())
        .anyMatch(day -> day.value().edtf().equals("2024-05-19") == lines.contains("19"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Last change: 07.06.2031</p>",
        "<p>Letzte Bearbeitung: 07.06.2031</p>",
        "<p>Dernière actualisation : 07.06.2031</p>",
        "<p>Último cambio: 07.06.2031</p>",
        "<p>Ultima revisione: 07.06.2031</p>",
        "<p>Última alteração: 07.06.2031</p>",
        "<p>Laatste wijziging: 07.06.2031</p>",
        "<div>Last change:</div><div>07.06.2031</div>"
      })
  void theDayOfTheLastChangeIsNotThatOfPublication(String line) {
    Metadata metadata = DatedPages.page("", line).metadata();

    assertThat(metadata.publishedWitnesses()).isEmpty();
    assertThat(metadata.modified().orElseThrow().value().edtf()).startsWith("2031-");
  }

  @Test
  void theLabelledDayAboveTheHeadlineGoesFirst() {
    String headline = "<h1>Ferry brought into harbour after a fire on board</h1>";
    String lines = "<p>Published 17 May 2024</p>" + headline + "<p>Halden, 19 May 2024</p>";

    assertThat(published(DatedPages.report("").replace(headline, lines)))
        .isEqualTo("2024-05-17 line printed");
  }

  @Test
  void printedDayOfPublicationGoesBeforeTheAttributeOfItsElement() {
    assertThat(
            DatedPages.published(
                "", "<time datetime=2024-05-21T10:18:46Z>Published 17 May 2024</time>"))
        .isEqualTo("2024-05-17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=by>By Ana Sousa | 17 May 2024, 07:40 | Updated 09:15</p>",
        "<p class=by>By Ana Sousa</p><p class=date>17 May 2024, 07:40</p><p>Updated: 09:15</p>",
        "<div>17. Mai 2024, 07:40 Uhr &middot; Aktualisiert um 09:15 Uhr</div>",
        "<div>Publié le 17 mai 2024 à 07h40, mis à jour à 09h15</div>"
      })
  void aTimeOfTheUpdateIsOfTheDayBeforeIt(String beside) {
    Metadata metadata = DatedPages.page("", beside).metadata();

    assertThat(metadata.published().orElseThrow().value().edtf()).isEqualTo("2024-05-17");
    assertThat(metadata.modified().orElseThrow().value().edtf()).isEqualTo("2024-05-17");
  }

  @Test
  void theDayAtTheEndOfTheHeadlineCountsIfNothingElseSpeaks() {
    String page = "<h1>Ferry brought into harbour after a fire on board - 16 May 2024</h1>";
    String headline = "<h1>Ferry brought into harbour after a fire on board</h1>";

    assertThat(published(DatedPages.report("").replace(headline, page)))
        .isEqualTo("2024-05-16 headline");
    assertThat(published(DatedPages.report("<p>17 May 2024</p>").replace(headline, page)))
        .isEqualTo("2024-05-17 line printed");
  }

  private static String published(String body) {
    return HtmlPages.article("<html lang=en><body>" + body + "</body></html>")
        .metadata()
        .published()
        .map(day -> day.value().edtf() + " " + day.basis())
        .orElse("none");
  }

  @Test
  void copyrightIsNotThePublication() {
    assertThat(
            DatedPages.published(
                "", "<footer><p>Copyright 12 May 2024 The Harbour Post</p></footer>"))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | (17.05.2024) The ferry was brought into the harbour at noon with all passengers. | 2024-05-17",
        "en | LORNSEY, 17 May 2024 (TPA) - The ferry was brought into the harbour at noon. | 2024-05-17",
        "de | Pressemitteilung vom 17. Mai 2024 \u2013 Die Fähre wurde in den Hafen gebracht. | 2024-05-17",
        "fr | Communiqué publié le 17 mai 2024 \u2013 Le ferry a été ramené au port à midi. | 2024-05-17",
        "en | On 17 May 2024 - a Friday - the ferry was brought into the harbour at noon. | none",
        "en | (Since 17.05.2024 the ferry has been in the harbour.) Nobody was hurt, it said. | none",
        "en | The ferry sank on 17 May 2024 - all were safe, said the port of the island. | none"
      })
  void reportMayBeginWithItsDay(String language, String lead, String day) {
    String html =
        "<html lang="
            + language
            + "><body><h1>Ferry brought into harbour</h1><p>"
            + lead
            + " The fire had broken out in the engine room, and it was put out by the crew.</p>"
            + "<p>The ferry was brought in by two tugs, and its passengers were all safe.</p>";

    assertThat(DatedPages.published(HtmlPages.article(html))).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Joined: 8 Dec 2020", "Member since 8 Dec 2020", "Registriert: 08.12.2020"})
  void dayOfAMemberIsNotThePublication(String beside) {
    assertThat(DatedPages.published("", "<p>" + beside + "</p>")).isEqualTo("none");
    assertThat(DatedPages.published("", "<p>" + beside + "</p><p>Ana » 3 May 2024, 05:42</p>"))
        .isEqualTo("2024-05-03");
  }

  @ParameterizedTest
  @CsvSource({
    "10 - 25 - 50, none",
    "5 / 10 / 20, none",
    "12 - 05 - 2024, 2024-05-12",
    "12. 5. 24, 2024-05-12",
    "12/05/24, 2024-05-12"
  })
  void countsSetApartByDashesAreNoDate(String beside, String day) {
    String html =
        "<html lang=en-GB><body>" + DatedPages.report("<p>" + beside + "</p>") + "</body></html>";

    assertThat(DatedPages.published(HtmlPages.article(html))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<dl><dt>Published</dt><dd>17 May 2024 — <a href=#>Show history</a></dd></dl> | 2024-05-17",
        "<div>First published:</div><div>17 May 2024 (version 1)</div> | 2024-05-17",
        "<dl><dt>Veröffentlicht</dt><dd>17. Mai 2024 · Alle Fassungen</dd></dl> | 2024-05-17",
        "<dl><dt>Last updated</dt><dd>17 May 2024 — <a href=#>Show history</a></dd></dl> | none",
        "<dl><dt>Zuletzt geändert</dt><dd>17. Mai 2024 - Alle Fassungen</dd></dl> | none"
      })
  void aLabelAboveSaysWhichDayOpensALine(String lines, String day) {
    assertThat(DatedPages.published("", lines)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-17 08:30:12　来源：海鸥晨报　作者：陈远　分享到：微信 微博",
        "2024-05-17 08:30 来源：海鸥网 作者：李小梅 编辑：何静 责任：王丽 审核：周航",
        "2024年5月17日　責任編輯：陳遠　來源：海鷗日報　分享到：臉書 推特 微博"
      })
  void creditsInARowBehindTheDayAreNoOtherWords(String line) {
    assertThat(DatedPages.published("", "<div>" + line + "</div>")).isEqualTo("2024-05-17");
  }
}
