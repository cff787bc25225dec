package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.HtmlPages;

/** Names of classes that say one thing of an element while it holds another. */
class MisleadingNamesTest {

  private static final String LEAD =
      "<p>A cargo ship ran aground off the northern breakwater on Tuesday night, the harbour"
          + " master said.</p>";
  private static final String END =
      "<p>Two tugs pulled the ship free at high water, and nobody on board was hurt, he added. The"
          + " ship carries grain for three mills up the river, and its hull will be looked at before"
          + " it may unload, which will take until Friday at the earliest, the owner said.</p>";
  private static final String STANDFIRST =
      "The harbour was closed for six hours after a cargo ship missed the entrance in thick fog;"
          + " an inquiry will look into the work of the pilots and of the watch on board.";

  @Test
  void teaserOfRunningTextWithoutLinksIsTheStandfirst() {
    assertThat(kept("<div class='news-teaser'><p>" + STANDFIRST + "</p></div>" + LEAD + END))
        .contains(STANDFIRST);
  }

  @Test
  void teaserWithALinkLeadsElsewhere() {
    assertThat(
            kept(
                LEAD
                    + END
                    + "<div class='teaser'><p>"
                    + STANDFIRST
                    + " <a href='/x'>Ferry fire put out</a></p></div>"))
        .doesNotContain(STANDFIRST)
        .hasSize(2);
  }

  @Test
  void messagesOfADialogAreNoReportsThoughTheyAreArticles() {
    String message = "<h2>Your account is ready</h2><p>We have sent you a letter; open it.</p>";

    assertThat(
            kept(
                LEAD
                    + END
                    + "<article class='login-modal'>"
                    + message
                    + "</article><article role=alertdialog>"
                    + message
                    + "</article><div class='site-snackbar'><p>Sign in to read ten more.</p></div>"))
        .hasSize(2);
    assertThat(kept("<article class='sidebar-left post'>" + LEAD + END + "</article>")).hasSize(2);
  }

  @Test
  void quotedPostIsKept() {
    assertThat(
            kept(
                LEAD
                    + "<blockquote class='twitter-tweet'><p>The northern entrance is closed until"
                    + " noon.</p></blockquote>"
                    + END))
        .contains("The northern entrance is closed until noon.");
  }

  @Test
  void quotedPostInABoxIsKept() {
    assertThat(
            kept(
                LEAD
                    + "<div class='article-widget'><blockquote><p>The northern entrance is closed"
                    + " until noon.</p></blockquote></div>"
                    + END))
        .contains("The northern entrance is closed until noon.");
  }

  @Test
  void quotedPostInAShareBoxIsKept() {
    assertThat(
            kept(
                LEAD
                    + "<div class='social-media-embed'><blockquote><p>The northern entrance is"
                    + " closed until noon.</p></blockquote></div>"
                    + END))
        .contains("The northern entrance is closed until noon.");
  }

  @Test
  void quotationInAFullSidebarStaysInTheSidebar() {
    assertThat(
            kept(
                LEAD
                    + "<div class='sidebar'><h3>Weather</h3><p>Fog is expected again along the coast"
                    + " on Wednesday morning, with light winds.</p><blockquote>Sail safely."
                    + "</blockquote></div>"
                    + END))
        .hasSize(2);
  }

  @Test
  void biographyInsideABylineIsNoPartOfTheReport() {
    assertThat(
            kept(
                LEAD
                    + END
                    + "<div class='byline'><div class='author-bio'>Ines Falk has written about ships"
                    + " and harbours for twelve years. Before that she was a teacher of geography in"
                    + " three towns on the coast, and a sailor.</div></div>"))
        .hasSize(2);
  }

  @Test
  void idOfAHeadingIsMadeOfItsWords() {
    assertThat(kept(LEAD + "<h2 id='follow-us-out-of-the-fog'>Out of the fog</h2>" + END))
        .hasSize(2);
    assertThat(
            HtmlPages.dropped(
                page(LEAD + "<h2 id='menu-of-the-day'>The menu of the day</h2>" + END)))
        .isEmpty();
  }

  @Test
  void rowNamedAfterAPlayerHoldsResults() {
    assertThat(
            HtmlPages.dropped(
                page(
                    LEAD
                        + "<table><tr class='player'><td>Reyes</td><td>12</td></tr></table>"
                        + END)))
        .isEmpty();
  }

  @Test
  void placeThatIsOnlyNamedIsNoLink() {
    assertThat(
            HtmlPages.dropped(page(LEAD + "<h2><a name='tugs'>How the tugs came</a></h2>" + END)))
        .isEmpty();
  }

  private static List<String> kept(String body) {
    return HtmlPages.kept(page(body));
  }

  private static org.stemma.article.Article page(String body) {
    return HtmlPages.article(
        "<html lang='en'><head><title>Ship aground in fog</title></head><body><main><article>"
            + "<h1>Ship aground in fog</h1>"
            + body
            + "</article></main></body></html>");
  }
}
