package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.HtmlPages;

/** Several reports on one page, each signed and dated, are each a segment of it. */
class SeveralReportsTest {

  private static final String SLIP =
      "<p>The harbour council of Odal voted on Tuesday evening to close the northern ferry slip for"
          + " repairs until the autumn, after engineers found cracks in two of its four piers.</p>"
          + "<p>Passengers will be taken by bus to the southern slip, the council said in a statement"
          + " after the meeting, which lasted for almost four hours.</p>";
  private static final String BAKERY =
      "<p>A bakery in the old mill of Torsk burned down in the night to Wednesday, and the fire"
          + " brigade needed nine hours to put out the flames in the flour store.</p>"
          + "<p>Nobody was hurt, the police said. The owner, who lives next door, had smelled smoke at"
          + " two in the morning and woke the neighbours.</p>";

  /**
   * @param report with the headline, the name, the number of the day and the text as %s
   */
  private static Article page(String report) {
    return HtmlPages.article(
        "<html lang=en><title>Odal Gull</title><body>"
            + report.formatted("Ferry slip in Odal closed for repairs", "Lena Brok", "3", SLIP)
            + report.formatted("Bakery burns down in Torsk", "Ole Sand", "4", BAKERY)
            + "</body></html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h2>%s</h2><p class=byline>By %s, <time datetime=2031-06-0%3$s>%3$s June"
            + " 2031</time></p><div class=article-body>%4$s</div></article>",
        "<article><h1>%s</h1><p>By %s</p><p>%s June 2031</p><div class=entry-content>%s</div></article>",
        "<article><header><h1>%s</h1><div>%s | %s June 2031</div></header>%s</article>",
        "<article><h2>%s</h2><div>%s, %s June 2031</div><section itemprop=articleBody>%s</section></article>",
        "<div itemscope itemtype=https://schema.org/NewsArticle><h2 itemprop=headline>%s</h2><div"
            + " itemprop=author>%s</div><div itemprop=datePublished>%s June 2031</div>%s</div>"
      })
  void eachIsASegmentWithItsNameAndDay(String report) {
    Article article = page(report);

    assertThat(article.segments())
        .extracting(s -> s.title().map(article::words).orElse(""))
        .containsExactly("Ferry slip in Odal closed for repairs", "Bakery burns down in Torsk");
    assertThat(article.segments())
        .extracting(s -> s.bylines().getFirst().value().name())
        .containsExactly("Lena Brok", "Ole Sand");
    assertThat(article.segments())
        .extracting(s -> s.published().orElseThrow().value().edtf())
        .containsExactly("2031-06-03", "2031-06-04");
    assertThat(HtmlPages.kept(article)).hasSize(4);
  }

  @Test
  void teasersOfOtherReportsAreNone() {
    String teaser =
        "<article><a href=/1><h3>Bakery burns down in Torsk</h3></a><div class=article-body><p>A bakery in"
            + " the old mill of Torsk burned down.</p></div></article>";
    Article article =
        HtmlPages.article(
            "<html lang=en><body><article><h1>Ferry slip in Odal closed for repairs</h1><div"
                + " class=article-body>"
                + SLIP
                + "</div></article>"
                + teaser
                + "</body></html>");

    assertThat(article.segments()).hasSize(1);
    assertThat(HtmlPages.kept(article)).hasSize(2);
  }
}
