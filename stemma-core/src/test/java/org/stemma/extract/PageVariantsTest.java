package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.BlockKind;

/** The forms in which one report is published: AMP, print, among teasers, in other scripts. */
class PageVariantsTest {

  private static final String[] REPORT = {
    "Forty passengers hung above the Brenn valley for three hours on Sunday after a cable car stopped in the wind.",
    "Rescuers let them down by ropes one by one, and all of them were unhurt, the lift company said.",
    "The cable car will not run again before the supports have been inspected, the district office announced."
  };

  private static final String AMP =
      """
      <!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Cable car stands still over Brenn valley</title>
      <link rel="canonical" href="https://valley.example/cable-car"><style amp-boilerplate>body{}</style></head><body>
      <amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></amp-sidebar>
      <header class="amp-header"><a href="/">The Valley Echo</a></header>
      <article class="amp-wp-article"><header class="amp-wp-article-header"><h1>Cable car stands still over Brenn valley</h1>
      <div class="amp-wp-meta">By Ida Moser</div></header>
      <amp-img src="a.jpg" width="10" height="6" layout="responsive"><noscript><img src="a.jpg"></noscript></amp-img>
      <div class="amp-wp-article-content"><p>Forty passengers hung above the Brenn valley for three hours on Sunday after a cable car stopped in the wind.</p>
      <amp-ad width="300" height="250" type="x"><div placeholder>Advertisement</div></amp-ad>
      <p>Rescuers let them down by ropes one by one, and all of them were unhurt, the lift company said.</p>
      <amp-accordion><section><h4>Read also</h4><ul><li><a href="/b">New bridge opens in Brenn</a></li><li><a href="/c">Snow closes the pass road</a></li></ul></section></amp-accordion>
      <p>The cable car will not run again before the supports have been inspected, the district office announced.</p></div></article>
      <amp-consent id="c" layout="nodisplay"><div>We use cookies to make the page better for you and for everybody else.</div><button>Accept</button></amp-consent>
      <footer class="amp-footer"><p>All rights reserved by The Valley Echo and its owners.</p></footer></body></html>
      """;

  private static final String CANONICAL =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cable car stands still over Brenn valley | The Valley Echo</title>
      <link rel="amphtml" href="https://valley.example/cable-car/amp"></head><body>
      <header><a href="/">The Valley Echo</a></header><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
      <main><article><h1>Cable car stands still over Brenn valley</h1><p class="byline">By Ida Moser</p>
      <div class="article-body"><p>Forty passengers hung above the Brenn valley for three hours on Sunday after a cable car stopped in the wind.</p>
      <div class="ad-slot">Advertisement</div>
      <p>Rescuers let them down by ropes one by one, and all of them were unhurt, the lift company said.</p>
      <div class="related"><h4>Read also</h4><ul><li><a href="/b">New bridge opens in Brenn</a></li><li><a href="/c">Snow closes the pass road</a></li></ul></div>
      <p>The cable car will not run again before the supports have been inspected, the district office announced.</p></div></article></main>
      <footer><p>All rights reserved by The Valley Echo and its owners.</p></footer></body></html>
      """;

  private static final String PRINT =
      """
      <html lang="en"><head><title>Print: Cable car stands still over Brenn valley</title></head><body class="print" onload="window.print()">
      <div id="print-view"><p><a href="javascript:window.print()">Print this page</a> | <a href="javascript:window.close()">Close window</a></p>
      <img src="logo.png"><hr><h1>Cable car stands still over Brenn valley</h1>
      <p>By Ida Moser</p>
      <p>Forty passengers hung above the Brenn valley for three hours on Sunday after a cable car stopped in the wind.</p>
      <p>Rescuers let them down by ropes one by one, and all of them were unhurt, the lift company said.</p>
      <p>The cable car will not run again before the supports have been inspected, the district office announced.</p>
      <hr><p>Printed from: https://valley.example/cable-car</p><p>&copy; 2031 The Valley Echo. All rights reserved.</p></div></body></html>
      """;

  private static final String TEASERS =
      """
      <html lang="en"><head><title>Cable car stands still over Brenn valley</title></head><body><main>
      <article class="lead"><h1>Cable car stands still over Brenn valley</h1>
      <p>Forty passengers hung above the Brenn valley for three hours on Sunday after a cable car stopped in the wind.</p>
      <p>Rescuers let them down by ropes one by one, and all of them were unhurt, the lift company said.</p>
      <p>The cable car will not run again before the supports have been inspected, the district office announced.</p></article>
      <section class="stream"><article><h2><a href="/b">New bridge opens in Brenn</a></h2><p>The bridge over the Brenn was opened on Saturday after two years of building, and traffic is running again.</p></article>
      <article><h2><a href="/c">Snow closes the pass road</a></h2><p>Half a metre of fresh snow has closed the road over the pass until the end of the week, the police said.</p></article>
      <article><h2><a href="/d">Mill to be a museum</a></h2><p>The council wants to turn the old mill into a museum of bread and asks the residents for old photographs.</p></article></section>
      </main></body></html>
      """;

  private static final String TABLE =
      """
      <html lang="en"><head><title>Valley votes on the tunnel</title></head><body><main><article><h1>Valley votes on the tunnel</h1>
      <p>Three of four villages voted for the tunnel on Sunday, and the fourth turned it down by eleven votes, the clerk said.</p>
      <table><thead><tr><th>Village</th><th>For</th><th>Against</th></tr></thead><tbody>
      <tr><td>Oberbrenn</td><td>412</td><td>230</td></tr><tr><td>Niederbrenn</td><td>380</td><td>391</td></tr></tbody></table>
      <p>Work on the northern mouth is to begin next spring if nobody appeals to the court of the district.</p></article></main></body></html>
      """;

  private static final String POST =
      """
      <html lang="en"><head><title>Valley votes on the tunnel</title></head><body><main><article><h1>Valley votes on the tunnel</h1>
      <p>Three of four villages voted for the tunnel on Sunday, and the fourth turned it down by eleven votes, the clerk said.</p>
      <blockquote class="twitter-tweet"><p lang="en" dir="ltr">We will count again on Tuesday, and everybody may watch.</p>&mdash; Brenn Council (@brenncouncil) <a href="https://twitter.com/brenncouncil/status/12345">March 3, 2031</a></blockquote>
      <script async src="https://platform.twitter.com/widgets.js"></script>
      <p>Work on the northern mouth is to begin next spring if nobody appeals to the court of the district.</p>
      <div class="social-embed"><blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x/"><p>The ballot boxes are sealed and stand in the town hall under guard.</p><a href="https://www.instagram.com/p/x/">A post shared by Brenn Council</a></blockquote></div>
      <p>The result has to be confirmed by the clerk of the district before the end of the month, she added.</p></article></main></body></html>
      """;

  @Test
  void ampPageHoldsTheBodyOfItsCanonicalTwin() {
    assertThat(HtmlPages.kept(HtmlPages.article(AMP)))
        .containsExactly(REPORT)
        .isEqualTo(HtmlPages.kept(HtmlPages.article(CANONICAL)));
  }

  @Test
  void printPageHoldsTheReportAlone() {
    assertThat(HtmlPages.kept(HtmlPages.article(PRINT))).containsExactly(REPORT);
  }

  @Test
  void leadReportAmongTeasersIsReadAlone() {
    assertThat(HtmlPages.kept(HtmlPages.article(TEASERS))).containsExactly(REPORT);
  }

  @Test
  void rowsOfATableAreKeptWithTheWordsOfTheirCells() {
    assertThat(words(HtmlPages.article(TABLE), BlockKind.TABLE))
        .containsExactly("Village\tFor\tAgainst", "Oberbrenn\t412\t230", "Niederbrenn\t380\t391");
  }

  @Test
  void embeddedPostsAreQuotations() {
    assertThat(words(HtmlPages.article(POST), BlockKind.QUOTATION))
        .containsExactly(
            "We will count again on Tuesday, and everybody may watch.",
            "— Brenn Council (@brenncouncil) March 3, 2031",
            "The ballot boxes are sealed and stand in the town hall under guard.");
  }

  private static List<String> words(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(block -> block.isKept() && block.kind() == kind)
        .map(block -> article.words(block.span()))
        .toList();
  }
}
