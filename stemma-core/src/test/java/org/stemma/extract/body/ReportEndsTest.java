package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.extract.HtmlPages;
import org.stemma.extract.PlainPages;

class ReportEndsTest {

  private static final String REPORT =
      """
      <p>Bakers in the valley went on strike on Friday, and most shops stayed closed until noon.</p>
      <p>The union asks for a wage of 19 crowns an hour; the owners offer 17, a spokesman said.</p>
      """;

  @Test
  void dropsBylineAndDateBetweenHeadlineAndReport() {
    Article article =
        HtmlPages.article(
            """
            <html><body><main><h1>Bakers on strike</h1>
            <p class="x">By Nora Quist</p><p class="y">Friday, June 7, 2024, 09:15</p>
            %s</main></body></html>
            """
                .formatted(REPORT));

    assertThat(HtmlPages.kept(article)).hasSize(2);
    assertThat(HtmlPages.dropped(article))
        .containsExactly("byline: By Nora Quist", "date line: Friday, June 7, 2024, 09:15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted 3 hours ago",
        "3 hours ago",
        "Updated an hour ago",
        "Il y a 3 heures",
        "Publié il y a 3 heures",
        "vor 3 Stunden",
        "Veröffentlicht vor 3 Stunden",
        "Hace 3 horas",
        "Publicado hace 3 horas",
        "3 ore fa",
        "Há 3 horas",
        "3 uur geleden",
        "Gepubliceerd 3 uur geleden",
        "Опубликовано 3 часа назад"
      })
  void dropsHowLongAgoTheReportWasPublished(String line) {
    String below = "<h1>Bakers on strike</h1><p>" + line + "</p>" + REPORT;
    String above = "<p>" + line + "</p><h1>Bakers on strike</h1>" + REPORT;
    String plain = "Bakers on strike\n\n" + line + "\n\n" + PlainPages.BODY;

    assertThat(HtmlPages.kept(HtmlPages.article("<main>" + below + "</main>"))).hasSize(2);
    assertThat(HtmlPages.kept(HtmlPages.article("<main>" + above + "</main>"))).hasSize(2);
    assertThat(PlainPages.kept(PlainPages.read(plain))).doesNotContain(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 3, 2024 / 1:31 PM / Updated 3 hours ago",
        "3 May 2024 | 07:40 | Updated 2 hours ago",
        "ليلى حداد - الجمعة، 3 مايو 2024",
        "Valley Bun | Archive | Contact us",
        "RSS | Mobile | Betting",
        "Page 1 of 2 Next page"
      })
  void dropsRowsAboutTheReport(String line) {
    String above = "<div>" + line + "</div><h1>Bakers on strike</h1>" + REPORT;
    String below = "<h1>Bakers on strike</h1><div>" + line + "</div>" + REPORT;

    assertThat(HtmlPages.kept(HtmlPages.article("<main>" + above + "</main>"))).hasSize(2);
    assertThat(HtmlPages.kept(HtmlPages.article("<main>" + below + "</main>"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"♦", "-30-", "###"})
  void dropsTheMarkOfTheEnd(String mark) {
    String page = "<main><h1>Bakers on strike</h1>" + REPORT + "<p>" + mark + "</p></main>";

    assertThat(HtmlPages.kept(HtmlPages.article(page))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Round 3 | 2 goals | 40 points", "Strike | Day 3 | Valley", "Bread 3 - Cakes 2"})
  void keepsRowsOfAnotherMatter(String line) {
    String page = "<main><h1>Bakers on strike</h1>" + REPORT + "<p>" + line + "</p>" + REPORT;

    assertThat(HtmlPages.kept(HtmlPages.article(page + "</main>"))).contains(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The strike began 3 hours ago", "Vor 3 Stunden begann der Streik"})
  void keepsWhatHappenedSoLongAgo(String line) {
    String page = "<main><h1>Bakers on strike</h1><p>" + line + "</p>" + REPORT + "</main>";

    assertThat(HtmlPages.kept(HtmlPages.article(page))).contains(line);
  }

  @Test
  void keepsTheLineThatCreditsTheReport() {
    Article article =
        HtmlPages.article(
            """
            <html><body><h1>Bakers on strike</h1><div class="story-body">
            %s<p class="credit">Source: Valley Wire</p></div>
            <div class="most-read"><a href="/a">Snow in May</a></div></body></html>
            """
                .formatted(REPORT));

    assertThat(HtmlPages.kept(article)).last().isEqualTo("Source: Valley Wire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 Comments", "Leave a Reply", "Comments"})
  void dropsWhatReadersSayBehindAHeadingOverIt(String heading) {
    Article article =
        HtmlPages.article(
            """
            <html><body><article><h1>Bakers on strike</h1>
            %s<h3>%s</h3><p>The owners have never baked a single loaf in all of their lives, I say.</p>
            </article></body></html>
            """
                .formatted(REPORT, heading));

    assertThat(HtmlPages.kept(article)).hasSize(2);
    assertThat(HtmlPages.dropped(article)).allMatch(line -> line.startsWith("comments: "));
  }

  @Test
  void dropsTheCreditOfAPicture() {
    Article article =
        HtmlPages.article(
            """
            <html><body><h1>Bakers on strike</h1><div class="story-body">
            %s<img src="a.jpg"><p class="credit">Source: Valley Wire</p></div></body></html>
            """
                .formatted(REPORT));

    assertThat(HtmlPages.dropped(article)).containsExactly("caption: Source: Valley Wire");
  }

  @Test
  void dropsMenuAndFooterOfAPageThatNamesNothing() {
    Article article =
        HtmlPages.article(
            """
            <html><body><div><p>Start</p><p>The village</p><p>Old letters</p></div>
            <h1>Bakers on strike</h1>%s<p>Page seen 512 times</p><p>Mail to the parish clerk</p>
            </body></html>
            """
                .formatted(REPORT));

    assertThat(HtmlPages.kept(article)).hasSize(2);
    assertThat(HtmlPages.dropped(article))
        .containsExactly(
            "page head: Start",
            "page head: The village",
            "page head: Old letters",
            "below the report: Page seen 512 times",
            "below the report: Mail to the parish clerk");
  }

  @Test
  void citesEveryLinkOfARowByItself() {
    Article article =
        HtmlPages.article(
            """
            <html><body><nav><a href="/">Valley Post</a> <a href="/w">Weather</a> | <a href="/s">Sport</a><a
            href="/t">Tea &amp; cake</a></nav><main><h1>Bakers on strike</h1>%s</main>
            <div class="tags"><span>Tags:</span> <a href="/b">bread</a>, <a href="/c">wages</a></div>
            </body></html>
            """
                .formatted(REPORT));

    assertThat(article.blocks().stream().filter(block -> !block.isKept()).map(Block::span))
        .extracting(span -> article.evidence(span).exact())
        .containsExactly(
            "Valley Post", "Weather", "Sport", "Tea &amp; cake", "Tags:", "bread", "wages");
  }

  @Test
  void citesLinkedHeadlinesThatAreQuestionsByThemselves() {
    Article article =
        HtmlPages.article(
            """
            <html><body><main><h1>Bakers on strike</h1>%s</main>
            <aside><a href="/o">A swan stops the evening train</a> <a href="/q">How well do you know the valley and its mills?</a></aside>
            </body></html>
            """
                .formatted(REPORT));

    assertThat(HtmlPages.dropped(article))
        .containsExactly(
            "side matter: A swan stops the evening train",
            "side matter: How well do you know the valley and its mills?");
  }

  @Test
  void leavesDroppedProseWithLinksWhole() {
    Article article =
        HtmlPages.article(
            """
            <html><body><main><h1>Bakers on strike</h1>%s</main>
            <footer><p>Read our <a href="/r">rules</a> <a href="/d">and the data notice</a> before you write to us, please.</p></footer>
            </body></html>
            """
                .formatted(REPORT));

    assertThat(HtmlPages.dropped(article))
        .containsExactly(
            "footer: Read our rules and the data notice before you write to us, please.");
  }

  @Test
  void takesNoSignatureFromReadersComments() {
    Article article =
        HtmlPages.article(
            """
            <html><body><div id="content"><h1>Bakers on strike</h1><div class="story-body">%s</div>
            <section id="comments"><h2>1 comment</h2><div class="comment">
            <p class="comment-author">Olga Penn</p><p>By Olga Penn</p></div>
            <form class="comment-form"><label>Author</label></form></section></div></body></html>
            """
                .formatted(REPORT));

    assertThat(article.metadata().bylines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The owners were expected to answer on the",
        "Les patrons devaient répondre à la proposition de",
        "Владельцы пекарен должны были ответить на",
        "주인들은 월요일까지 새 임금을 두고 답할",
      })
  void keepsTheLastSentenceOfAReportThatBreaksOff(String stump) {
    String page = "<html><body><h1>Bakers on strike</h1>%s<p>%s</p>%s</body></html>";

    assertThat(HtmlPages.kept(HtmlPages.article(page.formatted(REPORT, stump, ""))))
        .contains(stump);
    assertThat(
            HtmlPages.kept(
                HtmlPages.article(
                    page.formatted(
                        REPORT, stump, "<div class=paywall><p>Subscribe to read on</p></div>"))))
        .last()
        .isEqualTo(stump);
  }

  @Test
  void dropsFooterLinesOfAsManyWords() {
    Article article =
        HtmlPages.article(
            """
            <html><body><h1>Bakers on strike</h1>%s<div>The news of the valley since 1911</div>
            <div>Printed by Holm and Sons, Karle</div></body></html>
            """
                .formatted(REPORT));

    assertThat(HtmlPages.kept(article)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From The Odal Gull, http://www.odalgull.example/2011/aug/27/bakers",
        "Aus: Haldener Zeitung, https://haldener.example/baecker",
        "Extrait de La Mouette – https://mouette.example/boulangers"
      })
  void dropsWhereAPageForPrintingWasTakenFrom(String line) {
    String page = "<body><p><small>" + line + "</small></p><h2>Bakers on strike</h2>" + REPORT;

    assertThat(HtmlPages.kept(HtmlPages.article(page))).hasSize(2);
  }
}
