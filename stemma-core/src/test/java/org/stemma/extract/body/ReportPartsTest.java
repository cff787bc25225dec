package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.BlockKind;
import org.stemma.extract.HtmlPages;

/** Reports that a page sets in parts, and several reports on one page. */
class ReportPartsTest {

  private static final String FIRST =
      "The river rose four metres in one night and flooded the cellars of the old town, the mayor"
          + " said on Sunday.";
  private static final String SECOND =
      "Firemen from three districts pumped until the morning, and a school was opened for those"
          + " who could not stay at home.";
  private static final String THIRD =
      "The water will fall slowly, because the reservoir upstream is full and has to be emptied"
          + " over the next days.";

  @Test
  void partsSideBySideThatDeclareTheReportAreOneReport() {
    Article article =
        article(
            "<section><div class='wysiwyg'><p>"
                + FIRST
                + "</p></div><div class='slot'><img src='a.png'></div><div class='wysiwyg'><p>"
                + SECOND
                + "</p></div><div class='wysiwyg'><h2>What comes next</h2><p>"
                + THIRD
                + "</p></div></section>");

    assertThat(HtmlPages.kept(article)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void paragraphNamedAfterTheBodyDoesNotStandForAllOfThem() {
    Article article =
        article(
            "<div class='main'><p class='bodytext'>"
                + FIRST
                + "</p><h4>The night</h4><p class='bodytext'>"
                + SECOND
                + "</p><p class='bodytext'>"
                + THIRD
                + "</p></div>");

    assertThat(HtmlPages.kept(article)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(HtmlPages.dropped(article)).isEmpty();
  }

  @Test
  void nextReportInAnArticleOfItsOwnIsNoPart() {
    Article article =
        article(
            "<div><article><div class='article-body'><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div></article><article><h2>Strike at the quarry</h2><div"
                + " class='article-body'><p>"
                + THIRD
                + "</p></div></article></div>");

    assertThat(HtmlPages.kept(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void sentenceSetAsAHeadingAboveTheTextIsTheStandfirst() {
    Article article =
        article(
            "<article><h2>The old town was under water until noon, and nobody was hurt.</h2><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></article>");

    assertThat(article.blocks().stream().filter(b -> b.kind() == BlockKind.SUBTITLE))
        .extracting(b -> article.words(b.span()))
        .containsExactly("The old town was under water until noon, and nobody was hurt.");
  }

  private static Article article(String body) {
    return HtmlPages.article(
        "<html lang='en'><head><title>River floods the old town</title></head><body>"
            + "<h1>River floods the old town</h1>"
            + body
            + "</body></html>");
  }
}
