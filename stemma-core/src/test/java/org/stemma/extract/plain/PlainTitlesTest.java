package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
            "Home » Coast » Ferry runs aground off Odal\n\nWinter storm special\n\nFerry runs aground off Odal\n"
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
            "Skip to content\nTHE COAST HERALD\nNews\nSport\nOpinion\n\nFerry runs aground off Odal\n"
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
}
