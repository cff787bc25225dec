package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.PlainPages;

/** The headline among the lines of a plain page. */
class PlainTitlesTest {

  @Test
  void aLineIsNotNamedByItself() {
    Article article =
        PlainPages.read("Winter storm special\n\nFerry runs aground off Odal\n" + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains("Ferry runs aground off Odal");
    assertThat(
            PlainPages.title(
                PlainPages.read(
                    "Winter storm special\n\nFerry runs aground off Odal\n"
                        + PlainPages.BODY
                        + "\nWinter storm special\n")))
        .contains("Winter storm special");
  }

  @Test
  void titleIsTheLineThatTheBreadcrumbNames() {
    Article article =
        PlainPages.read(
            "Home » Coast » Ferry runs aground off Odal\n\n"
                + "Winter storm special\n\n"
                + "Ferry runs aground off Odal\n"
                + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains("Ferry runs aground off Odal");
    assertThat(PlainPages.reason(article, "Home » Coast » Ferry runs aground off Odal"))
        .contains("breadcrumb");
  }

  @Test
  void slugIsDroppedAndNamesTheTitle() {
    Article article =
        PlainPages.read(
            "Ferry_Runs_Aground_Off_Odal\n\nFerry Runs Aground Off Odal\n" + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains("Ferry Runs Aground Off Odal");
    assertThat(PlainPages.reason(article, "Ferry_Runs_Aground_Off_Odal")).contains("slug");
  }

  @Test
  void menuAboveTheTitleIsDropped() {
    Article article =
        PlainPages.read(
            "Skip to content\n"
                + "THE COAST HERALD\n"
                + "News\n"
                + "Sport\n"
                + "Opinion\n\n"
                + "Ferry runs aground off Odal\n"
                + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains("Ferry runs aground off Odal");
    assertThat(PlainPages.kept(article)).hasSize(3);
  }

  @Test
  void headlineUnderAMenuIsTheLineThatTellsWhatTheReportTells() {
    assertThat(
            PlainPages.title(
                PlainPages.read(
                    PlainPages.MENU
                        + "\n\nFerry runs aground off Odal\n\nAdvertising partners\n"
                        + PlainPages.BODY.repeat(3))))
        .contains("Ferry runs aground off Odal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "THE ODAL GULL; Vol. XII No. 4 — Tuesday 3 June 1931",
        "The Odal Gull; Tuesday, June 3, 1931",
        "THE ODAL GULL; No. 12,345 / ONE PENNY / TUESDAY, JUNE 3, 1931",
        "Odaler Zeitung; 54. Jahrgang, Nr. 128, 3. Juni 1931",
        "Le Courrier d'Odal; 12e année, N° 4"
      })
  void theLineOfTheIssueIsNoHeadline(String paper, String issue) {
    String lines = String.join("\n\n", issue.split(" / "));
    Article article =
        PlainPages.read(
            paper + "\n\n" + lines + "\n\nFerry runs aground off Odal\n" + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains("Ferry runs aground off Odal");
    assertThat(PlainPages.kept(article)).hasSize(3);
  }

  /** The marks of a quotation are none of a trail. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Паром «Халден» сел на мель у берегов Одала, сообщили в порту во вторник.",
        "Le ferry «Halden» s'est échoué mardi soir au large d'Odal, a dit le port.",
        "El barco «Halden» y el remolcador «Odal» chocaron el martes por la noche."
      })
  void aSentenceWithANameInQuotationMarksIsText(String sentence) {
    Article article =
        PlainPages.read("Ferry runs aground off Odal\n\n" + sentence + "\n" + PlainPages.BODY);

    assertThat(PlainPages.kept(article)).contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Breaking: Odal council votes on bins",
        "EILMELDUNG: Stadtrat von Odal tritt ab",
        "Son Dakika: Odal'da sular kesildi"
      })
  void theNewestHeadlineOfTheSiteIsNotThatOfThePage(String breaking) {
    String headline = "Ferry Solveig runs aground off Odal";

    assertThat(
            PlainPages.title(
                PlainPages.read(breaking + "\n\n" + headline + "\n" + PlainPages.BODY)))
        .contains(headline);
    assertThat(PlainPages.title(PlainPages.read("Breaking: " + headline + "\n" + PlainPages.BODY)))
        .contains("Breaking: " + headline);
  }

  @Test
  void belowWordsOfTheSiteTheReportTellsTheHeadline() {
    String headline = "Ferry Solveig runs aground off Odal";
    String site =
        "HALF PAST! | The Voice of the Pier\nRacks Tables Tides Transfers\nLog In / Join\n\n";

    assertThat(PlainPages.title(PlainPages.read(site + headline + "\n" + PlainPages.BODY)))
        .contains(headline);
  }

  @Test
  void noLineBelowWhoSignsIsTheHeadline() {
    String page =
        "Grief on the quay\n\nBy Jane Orrin\n\nThe ferry Solveig aground off Odal on Monday\n";

    assertThat(PlainPages.title(PlainPages.read(page + PlainPages.BODY)))
        .contains("Grief on the quay");
  }
}
