package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.extract.HtmlPages;

/** Pages from before style sheets: tables, fonts and line breaks in place of elements that tell. */
class OldLayoutTest {

  private static final String FIRST =
      "The dyke at Brenn held on Thursday night, although the water stood a hand below its crown.";

  private static final String SECOND =
      "Two hundred soldiers had laid sandbags along the lower meadows since noon, the town said.";

  private static final String THIRD =
      "The river is to fall again from Saturday on, by what the gauges further up show.";

  private static final String TEXT = FIRST + "<br><br>" + SECOND + "<br>&nbsp;<br>" + THIRD;

  private static Article article(String page) {
    return HtmlPages.article(
        page.replace("TEXT", TEXT)
            .replace("FIRST", FIRST)
            .replace("SECOND", SECOND)
            .replace("THIRD", THIRD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        <title>Brenn Gazette - News</title><table><tr><td><font size=1><a href=/>Home</a><br>
        <a href=/town>Town</a></font></td><td><table><tr><td><font size="5"><b>Dyke at Brenn holds
        against the river</b></font><br><br>By Ada Kron<br>5 June 2003<br><br>TEXT</table></table>
        """,
        """
        <title>Untitled Document</title><table width=700><tr><td valign=top><a href=/>Home</a><br>
        <a href=/town>Town</a><br><a href=/sport>Sport</a></td><td><big><b>Dyke at Brenn holds
        against the river</b></big><br>By Ada Kron<br>June 5, 2003<br><br>TEXT</td></tr></table>
        """,
        """
        <body><b>Dyke at Brenn holds against the river</b><br>by Ada Kron, staff writer<br>
        Thursday, June 5, 2003<p>FIRST<p>SECOND<p>THIRD</body>
        """,
        """
        <title>Brenn Gazette | News</title><table><tr><td><span class=hd>Dyke at Brenn holds
        against the river</span><br><span>Thursday, June 5, 2003</span><br><span>By Ada Kron</span>
        <br><br>TEXT</td></tr></table>
        """,
        """
        <title>News</title><p align=center><font size=+2>Dyke at Brenn holds against the river</font>
        <p>By Ada Kron<br>05 June 2003<p>FIRST<p>SECOND<p>THIRD
        """,
        """
        <title>Dyke at Brenn holds against the river</title><h1>Dyke at Brenn holds against the river
        <br><br>By Ada Kron<br><br>5 June 2003<br><br>TEXT</body>
        """,
        """
        <title>Dyke at Brenn holds against the river</title>
        <body>By Ada Kron<br>5 June 2003<br><br>TEXT</body>
        """,
        """
        <title>Story</title><p><font size=5>Dyke at Brenn holds against the river</font></p>
        <p><font size=2>Thursday, June 5, 2003<br>By ADA KRON</font></p><p>FIRST<p>SECOND<p>THIRD
        """,
        """
        <title>News: the dyke</title><table><tr><td><b><font size=4>Dyke at Brenn holds against the
        river</font></b><tr><td><font size=1>Ada Kron - June 5, 2003</font>
        <tr><td>FIRST<p>SECOND<p>THIRD</table>
        """,
        """
        <title>Dyke at Brenn holds against the river</title><pre>Dyke at Brenn holds against the river

        By Ada Kron
        5 June 2003

        FIRST

        SECOND

        THIRD
        </pre>
        """,
        """
        <title>Dyke at Brenn holds against the river - what comes now</title>
        <p>Dyke at Brenn holds against the river<p>By Ada Kron, 5 June 2003<p>FIRST<p>SECOND<p>THIRD
        """,
        """
        <title>page2</title><div><span style="font-size:20px">Dyke at Brenn holds against the
        river</span><br><span>By Ada Kron | 5 June 2003 | 09:10</span><br><br>TEXT</div>
        """
      })
  void headlineSignatureDayAndParagraphsAreRead(String page) {
    Article article = article(page);

    assertThat(article.metadata().title().map(Field::value))
        .contains("Dyke at Brenn holds against the river");
    assertThat(article.metadata().bylines())
        .extracting(byline -> byline.value().name())
        .containsExactly("Ada Kron");
    assertThat(article.metadata().published().orElseThrow().value().edtf()).isEqualTo("2003-06-05");
    assertThat(HtmlPages.kept(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aSignatureOnTheLineAboveTheTextIsCutOff() {
    Article article =
        article(
            "<html lang=de><title>x</title><b>Deich in Brenn hält</b><br><br>Von Ada Kron<br>Der"
                + " Deich in Brenn hielt in der Nacht, obwohl das Wasser bis an seine Krone"
                + " stand.<br><br>Der Fluss soll am Samstag fallen, wie die Pegel weiter oben"
                + " zeigen.");

    assertThat(article.metadata().title().map(Field::value)).contains("Deich in Brenn hält");
    assertThat(HtmlPages.kept(article))
        .first()
        .asString()
        .startsWith("Der Deich in Brenn hielt in der Nacht");
  }

  @Test
  void aStatedHeadlineThatTheReportTellsGoesBeforeABoldLine() {
    Article article =
        article(
            "<title>Dyke at Brenn holds</title><body><b>Soldiers laid sandbags on the meadows</b>"
                + "<br><br>TEXT");

    assertThat(article.metadata().title().map(Field::value)).contains("Dyke at Brenn holds");
  }

  @Test
  void linesOfAnAddressOrAListStayTogether() {
    Article article =
        article(
            "<h1>Dyke at Brenn holds</h1><p>FIRST<p>SECOND<p>Town hall<br>Mill Street 4<br>Brenn"
                + "<p>The sluices:<br>Upper Brenn<br>Mill weir<p>THIRD");

    assertThat(HtmlPages.kept(article))
        .isEqualTo(
            List.of(
                FIRST,
                SECOND,
                "Town hall\nMill Street 4\nBrenn",
                "The sluices:\nUpper Brenn\nMill weir",
                THIRD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        <table><tr><td colspan=3><b>Brenn Online</b><br><small>your valley on the web since 1997</small>
        </td></tr><tr><td><a href=/>Home</a><br><a href=/town>Town</a></td><td><font size=5><b>Dyke at
        Brenn holds against the river</b></font><br>By Ada Kron<br>5 June 2003<br><br>TEXT</td><td><b>
        This week</b><br><a href=/goat>Goat found on the roof of the old school: whose is it?</a></td>
        </tr><tr><td colspan=3>Best viewed in 800x600 and with the colours of the valley</td></tr></table>
        """,
        """
        <table><tr><td>Brenn Gazette, the paper that every house between Marrow and Lornsey reads</td>
        </tr><tr><td><table><tr><td><font size=5><b>Dyke at Brenn holds against the river</b></font><br>
        By Ada Kron<br>5 June 2003<br><br>TEXT</td><td>Kron Coaches: day trips to the sea from nine
        crowns, children travel for half of that</td></tr></table></td></tr></table>
        """
      })
  void whatStandsInOtherCellsOfALayoutIsOfTheSite(String page) {
    assertThat(HtmlPages.kept(article(page))).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aReportInSeveralCellsIsWhole() {
    String page =
        "<h1>Dyke at Brenn holds against the river</h1><table><tr><td>FIRST<br><br>SECOND</td></tr>"
            + "<tr><td>THIRD</td></tr></table>";

    assertThat(HtmlPages.kept(article(page))).containsExactly(FIRST, SECOND, THIRD);
  }
}
