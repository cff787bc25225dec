package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;

class HtmlExtractorTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <title>Freight train leaves the rails near Port Allen | The Harbour Post</title>
      <meta property="og:site_name" content="The Harbour Post">
      <meta property="article:published_time" content="2024-05-17T08:10:00+02:00">
      <meta property="article:modified_time" content="2024-05-18T10:00:00+02:00">
      <link rel="canonical" href="https://post.example/2024/05/17/freight-train">
      </head>
      <body>
      <div class="cookie-consent"><p>We and our partners use cookies to make this page better for you and for us.</p></div>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
      <main><article>
      <h1>Freight train leaves the rails near Port Allen</h1>
      <p class="byline">By <a rel="author" href="/a">Anna Berg</a> and Tom Reyes</p>
      <figure><img src="t.jpg"><figcaption>Waggons beside the line on Friday.</figcaption></figure>
      <p>A freight train left the rails near Port Allen on Friday, and the line was closed, the railway said.</p>
      <p>Nobody was hurt, but twelve waggons&nbsp;&mdash; all of them <b>empty</b>&nbsp;&mdash; fell into a field, a spokesman said.</p>
      <div class="related"><h3>Read more</h3><ul><li><a href="/x">Ferry fire put out</a></li></ul></div>
      <h2>Line closed</h2>
      <p>The line will stay closed until Monday, according to the company, which sent two cranes to the place.</p>
      </article></main>
      <footer><p>All rights reserved by The Harbour Post, its owners and their friends in every country.</p></footer>
      </body></html>
      """;

  private final Article article = HtmlPages.article(PAGE);

  @Test
  void keepsTheParagraphsOfTheReport() {
    assertThat(HtmlPages.kept(article))
        .containsExactly(
            "A freight train left the rails near Port Allen on Friday, and the line was closed, the"
                + " railway said.",
            "Nobody was hurt, but twelve waggons — all of them empty — fell into a field, a"
                + " spokesman said.",
            "The line will stay closed until Monday, according to the company, which sent two"
                + " cranes to the place.");
  }

  @Test
  void dropsFurnitureWithAReason() {
    assertThat(HtmlPages.dropped(article))
        .contains(
            "cookie notice: We and our partners use cookies to make this page better for you and"
                + " for us.",
            "menu: Home",
            "byline: By Anna Berg and Tom Reyes",
            "caption: Waggons beside the line on Friday.",
            "related links: Ferry fire put out");
  }

  @Test
  void evidenceIsTheRawPage() {
    Block second = article.blocks().stream().filter(Block::isBody).skip(1).findFirst().get();
    assertThat(article.evidence(second.span()).exact())
        .isEqualTo(
            "Nobody was hurt, but twelve waggons&nbsp;&mdash; all of them <b>empty</b>&nbsp;&mdash;"
                + " fell into a field, a spokesman said.");
  }

  @Test
  void marksTheHeadline() {
    assertThat(article.blocks().stream().filter(b -> b.kind() == BlockKind.TITLE))
        .extracting(b -> article.words(b.span()))
        .containsExactly("Freight train leaves the rails near Port Allen");
  }

  @Test
  void readsMetadataWithWitnesses() {
    assertThat(article.metadata().title().get().value())
        .isEqualTo("Freight train leaves the rails near Port Allen");
    assertThat(article.metadata().bylines())
        .extracting(f -> f.value().name())
        .containsExactly("Anna Berg", "Tom Reyes");
    assertThat(article.metadata().publisher().get().value()).isEqualTo("The Harbour Post");
    assertThat(article.metadata().published().get().value().edtf()).isEqualTo("2024-05-17");
    assertThat(article.metadata().published().get().evidence().get().exact())
        .isEqualTo("2024-05-17T08:10:00+02:00");
    assertThat(article.metadata().modified().get().value().edtf()).isEqualTo("2024-05-18");
    assertThat(article.metadata().publishedWitnesses()).hasSizeGreaterThan(1);
    assertThat(article.language()).contains("en");
  }

  @Test
  void pageWithoutTextIsNoArticle() {
    assertThat(HtmlPages.extract("<html><body><script>var x = '</p>';</script></body></html>"))
        .isInstanceOf(Extraction.NotAnArticle.class);
  }

  @Test
  void headlineThatStandsOverItselfIsRepeatedByTheSecond() {
    Article twice =
        HtmlPages.article(
            """
            <article><p>Tram drivers end their strike at noon</p>
            <h1>Tram drivers end their strike at noon</h1>
            <p>The tram left the depot at noon, and all its passengers were safe, it said.</p>
            <p>The strike had begun in the morning, and it was called off by the union.</p></article>
            """);

    assertThat(twice.blocks())
        .filteredOn(block -> block.repeats().isPresent())
        .extracting(block -> twice.words(block.span()), block -> block.repeats().get().start())
        .containsExactly(tuple("Tram drivers end their strike at noon", 0));
  }
}
