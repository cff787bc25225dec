package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.HtmlPages;

/** Days of what else a page holds are none of its report. */
class OtherBoxesTest {

  private static final String HEADLINE =
      "<h1>Ferry brought into harbour after a fire on board</h1>";

  private static final String FIRST =
      "<p>The ferry was brought into the harbour at noon, and all its passengers were safe, the"
          + " port said.</p>";

  private static final String REST =
      "<p>The fire had broken out in the engine room in the morning, and it was put out by the"
          + " crew itself.</p><p>Divers will look at the hull this week, and the line runs with one"
          + " ship until then, its owner said.</p>";

  private static final String DATE_OF_PAGE = "<meta name=date content=2031-05-03>";

  private static String page(String head, String over, String inside, String below) {
    return "<html lang=en><head>"
        + head
        + "</head><body>"
        + over
        + "<main><article>"
        + HEADLINE
        + FIRST
        + inside
        + REST
        + "</article>"
        + below
        + "</main></body></html>";
  }

  private static String published(String html) {
    return DatedPages.published(HtmlPages.article(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><h3>Latest</h3><ul><li><a href=/7>Bridge closed for repairs</a> <time datetime=2031-05-07>7"
            + " May 2031</time><li><a href=/8>Mill sold to heirs</a> <time datetime=2031-05-08>8 May"
            + " 2031</time></ul></aside>",
        "<div class=card><a href=/7><h3>Bridge closed for repairs</h3></a><time datetime=2031-05-07>7 May"
            + " 2031</time></div>",
        "<div><a href=/7>Bridge closed for repairs <time datetime=2031-05-07>7 May 2031</time></a></div>",
        "<section><article><span class=date>7 May 2031</span><a href=/7>Bridge closed for"
            + " repairs</a></article></section>",
        "<div class=more><p><a href=/7>Bridge closed for repairs</a></p><p>7 May 2031</p></div>",
        "<aside><h3>Harbour days</h3><p>Concert on the quay</p><time datetime=2031-06-20>20 June, 7"
            + " pm</time></aside>",
        "<div class=box><h3>Regatta on the outer quay</h3><time datetime=2031-06-20>20 June"
            + " 2031</time></div>",
        "<div class=weather><time datetime=2031-05-07>Wednesday 7 May 2031</time><p>14 degrees, light"
            + " wind</p></div>",
        "<ul class=dates><li><time datetime=2031-06-01>1 June 2031</time> Regatta<li><time"
            + " datetime=2031-06-02>2 June 2031</time> Fair<li><time datetime=2031-06-07>7 June 2031</time>"
            + " Open harbour</ul>",
        "<section><article itemscope itemtype=https://schema.org/NewsArticle><a href=/7>Bridge closed for"
            + " repairs</a><meta itemprop=datePublished content=2031-05-07></article><article itemscope"
            + " itemtype=https://schema.org/NewsArticle><a href=/8>Mill sold to heirs</a><meta"
            + " itemprop=datePublished content=2031-05-08></article></section>"
      })
  void cardsEventsAndTheWeatherDateNothing(String box) {
    assertThat(published(page("", "", "", box))).isEqualTo("none");
    assertThat(published(page(DATE_OF_PAGE, "", "", box))).isEqualTo("2031-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote class=twitter-tweet><p>We are safe and thank the crew for this night</p>&mdash; Harbour"
            + " (@harbour) <a href=https://twitter.com/harbour/status/1>May 1, 2031</a></blockquote>",
        "<blockquote class=instagram-media><a href=https://www.instagram.com/p/x/>A post shared by"
            + " Harbour</a> on <time datetime=2031-05-01T08:00:00+00:00>May 1, 2031</time></blockquote>",
        "<figure><div class=fb-post><p>We are safe</p><a href=https://facebook.com/x>Harbour</a> <time"
            + " datetime=2031-05-01>1 May 2031</time></div></figure>",
        "<div class=bluesky-embed><p>We are safe</p><p><a href=https://bsky.app/profile/h/post/1>May 1,"
            + " 2031</a></p></div>",
        "<blockquote cite=https://social.example/1><p>We are safe</p><footer><time datetime=2031-05-01>1 May"
            + " 2031</time></footer></blockquote>"
      })
  void postsSetIntoTheReportDateNothing(String post) {
    assertThat(published(page("", "", post, ""))).isEqualTo("none");
    assertThat(published(page(DATE_OF_PAGE, "", post, ""))).isEqualTo("2031-05-03");
    assertThat(published(page(DATE_OF_PAGE, "", "", post))).isEqualTo("2031-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><p>Ana Sousa</p><time datetime=2031-05-03>3 May 2031</time></aside>",
        "<aside><h3>Reports by us</h3><p>Published: <time datetime=2031-05-03>3 May 2031</time></p></aside>",
        "<div class=after><p>3 May 2031, 07:40</p><h4>Read more</h4><ul><li><a href=/7>Bridge closed for"
            + " repairs</a></ul></div>",
        "<div><span>Ana Sousa</span> <time datetime=2031-05-03>3 May 2031</time> <a href=#c>12 comments on"
            + " this report</a></div>",
        "<div><a href=/author/ana-sousa>More reports by Ana Sousa</a> <time datetime=2031-05-03>3 May"
            + " 2031</time></div>"
      })
  void whatStandsBesideTheReportMayDateIt(String line) {
    assertThat(published(page("", "", "", line))).isEqualTo("2031-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li><a href=/3>Ferry brought into harbour after a fire on board</a><br>3 May 2031",
        "<li><a href=/3>Ferry brought into harbour after a fire on board</a><div>3 May 2031</div>",
        "<li><a href=/3><div>3 May 2031</div><h3>Ferry brought into harbour after a fire on board</h3></a>"
      })
  void ownCardInAListOfReportsDatesThePage(String card) {
    String other = "<li><a href=/9>Bridge closed for repairs</a><div>9 May 2031</div>";

    assertThat(published(page("", "", "", "<ul>" + other + card + "</ul>")))
        .isEqualTo("2031-05-03");
  }

  @Test
  void headlineAmongAllLinesOfAListIsNoCard() {
    String list =
        "<div>Ferry brought into harbour after a fire on board<p>Bridge closed</p><p>9 May 2031</p><p>Mill"
            + " sold to heirs</p><p>8 May 2031</p><p>Quay paved</p><p>7 May 2031</p><p>Road open</p></div>";

    assertThat(published(page("", list + "<p>Quay and pier</p>".repeat(60), "", "")))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='entry-meta category-weather'>Published: <time datetime=2031-05-03>3 May 2031</time></div>",
        "<p class='entry-meta category-weather'>Published 3 May 2031</p>",
        "<div class='meta events'>Posted on <span class=date>3 May 2031</span></div>",
        "<div class='meta tag-facebook'><p>Published on 3 May 2031</p></div>",
        "<div class='entry-meta category-youtube'><meta itemprop=datePublished content=2031-05-03></div>"
      })
  void nameOfASectionDoesNotHideTheDayThatTheReportCallsItsOwn(String line) {
    assertThat(DatedPages.published("", line)).isEqualTo("2031-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=weather><time datetime=2031-05-03>3 May 2031</time></div>",
        "<div class=vejret><time datetime=2031-05-03>3 May 2031</time></div>",
        "<div class='box tapahtumat'><time datetime=2031-05-03>3 May 2031</time></div>",
        "<div class=mastodon-embed><time datetime=2031-05-03>3 May 2031</time></div>",
        "<figure class=photo><figcaption>Published: <time datetime=2031-05-03>3 May 2031</time></figcaption></figure>"
      })
  void whatElseStandsBesideTheHeadlineDatesNothing(String box) {
    assertThat(DatedPages.published("", box)).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 June 2031 - Deadline: plans for the quays of Karst and Odal with all their piers",
        "1 June 2031 | Venue: the old mill behind the quay of Karst beside the harbour office",
        "1 June 2031 · Tickets: at the harbour office of Karst and on board of all ferries"
      })
  void otherLabelsBehindADateAreNoCredits(String line) {
    assertThat(DatedPages.published("", "<p>" + line + "</p>")).isEqualTo("none");
  }

  @Test
  void cardOverThePageDatesNothing() {
    String card = "<aside><a href=/7>Bridge closed for repairs</a> <time>7 May 2031</time></aside>";

    assertThat(published(page("", card, "", ""))).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 May 2031 - 04:30 - Source: Harbour News Agency of Karst - Photo: Ana Sousa and Bo Lind/Quay Pictures",
        "3 May 2031 | Text: Ana Sousa, Bo Lind | Pictures: Harbour Office of Karst, Eva Moor, Jon Ek",
        "3 May 2031<br>Source: Harbour News Agency of the Northern Coast and Islands"
      })
  void creditsBehindADateDoNotHideIt(String line) {
    assertThat(DatedPages.published("", "<p>" + line + "</p>")).isEqualTo("2031-05-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h1", "h2"})
  void firstOfSeveralArticlesInMicrodataDatesAPageOfSeveralReports(String heading) {
    String item =
        "<div itemscope itemtype=https://schema.org/Article><%s itemprop=headline>%s</%s><meta"
            + " itemprop=datePublished content=%s>%s</div>";
    String first = item.formatted(heading, "Ferry on fire", heading, "2031-05-03", FIRST + REST);
    String next = item.formatted(heading, "Mill sold to heirs", heading, "2031-05-04", FIRST);

    assertThat(published("<html lang=en><main>" + first + next + "</main>"))
        .isEqualTo("2031-05-03");
  }
}
