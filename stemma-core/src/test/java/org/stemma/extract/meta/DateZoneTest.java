package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.HtmlPages;

/** Where on a page its day may be printed. */
class DateZoneTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class=today-date>Mon, 20 May 2024</div> | <p>Harbour desk<br>17 May 2024, 10:11 GMT</p>",
        "<span class=date>20.05.2024 18:00</span> | <p>17.05.2024</p>",
        "<ul class='nav meta'><li>20 May 2024</li></ul> | <span class=post-date>17 May 2024</span>"
      })
  void dateBesideTheHeadlineGoesBeforeOneInTheHeader(String header, String beside) {
    String menu = "<p>Home</p><p>News</p><p>Sport</p><p>Weather</p><p>Traffic</p>";
    Article article =
        HtmlPages.article(
            "<html lang=en><body>" + header + menu + DatedPages.report(beside) + "</body>");

    assertThat(article.metadata().published().get().value().edtf()).isEqualTo("2024-05-17");
  }

  @ParameterizedTest
  @CsvSource({
    "<br><small>3 May 2024 • Port news</small>, 2024-05-03",
    "<br>3 May 2024, 2024-05-03",
    "<br>By Ana Sousa | 3 May 2024, 2024-05-03",
    "<br>What the owner of the ferry had said on 3 May 2024 of the fire in the engine room, none"
  })
  void lineUnderTheHeadlineInItsElementMayDateThePage(String under, String day) {
    Article article =
        HtmlPages.article(
            "<html lang=en><body>"
                + DatedPages.report("").replace("</h1>", "QQ</h1>").replace("QQ", under)
                + "</body>");

    assertThat(DatedPages.published(article)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<header><ul><li>Lornsey</li><li>Tuesday, (8 Dec 2020)</li></ul></header>",
        "<header><span class=date>8 Dec 2020</span></header>",
        "<div role=banner><time datetime=2020-12-08>8 Dec 2020</time></div>"
      })
  void dayInTheHeaderOfTheSiteIsNotThePublication(String header) {
    Article article =
        HtmlPages.article(
            "<html lang=en><body>" + header + DatedPages.report("") + "</body></html>");

    assertThat(article.metadata().publishedWitnesses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<li class=date>3 May 2024</li><li class=date>9 May 2024</li><li class=date>1 June 2024</li>, none",
    "<li class=date>3 May 2024</li><li class=date>3 May 2024</li>, 2024-05-03",
    "<li class=datum>3 May 2024</li><li class=datum>9 May 2024</li>, none",
    "<li class=datum>3 May 2024</li>, 2024-05-03"
  })
  void daysOfAListAreNotThePublication(String list, String day) {
    String before = "<ul>" + list + "</ul><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>";
    Article article =
        HtmlPages.article(
            "<html lang=en><body>" + before + DatedPages.report("") + "</body></html>");

    assertThat(DatedPages.published(article)).isEqualTo(day);
  }
}
