package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.extract.Extraction;
import org.stemma.extract.HtmlPages;
import org.stemma.text.Span;

/** Pages whose markup is empty until a script fills it: the report stands in JSON-LD. */
class ScriptedReportTest {

  private static final String FIRST =
      "The chain ferry at Ostrow tore loose in the storm on Monday with nineteen people on board.";
  private static final String SECOND =
      "Two tugs brought it back before midnight, and nobody was hurt, the harbour office said.";

  @Test
  void readsTheReportThatOnlyJsonLdHolds() {
    Article article = article(FIRST + "\\n\\n" + SECOND, "<div id='app'></div>");

    assertThat(HtmlPages.kept(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void saysWhereTheReportWasRead() {
    assertThat(article(FIRST, "<div id='app'></div>").notes())
        .containsExactly("the report was read from JSON-LD");
  }

  @Test
  void evidenceIsThePageAsWrittenWithItsEscapes() {
    Article article =
        article("The mayor of M\\u00e9rac called it \\\"a near miss\\\" on Monday.", "");

    assertThat(HtmlPages.kept(article))
        .containsExactly("The mayor of Mérac called it \"a near miss\" on Monday.");
    assertThat(evidence(article, "Mérac")).isEqualTo("M\\u00e9rac");
    assertThat(evidence(article, "\"a near miss\"")).isEqualTo("\\\"a near miss\\\"");
    assertThat(evidence(article, "on Monday.")).isEqualTo("on Monday.");
  }

  @Test
  void readsReferencesAndTagsInsideTheText() {
    Article article =
        article("<p>Fish &amp; ice went <b>over<\\/b> board.<\\/p><p>The crew did not.<\\/p>", "");

    assertThat(HtmlPages.kept(article))
        .containsExactly("Fish & ice went over board.", "The crew did not.");
    assertThat(evidence(article, "Fish & ice")).isEqualTo("Fish &amp; ice");
    assertThat(evidence(article, "over board.")).isEqualTo("over<\\/b> board.");
  }

  @Test
  void signOfComparisonIsNoTag() {
    assertThat(HtmlPages.kept(article("Waves of <3 metres are safe; a < b & c; holds.", "")))
        .containsExactly("Waves of <3 metres are safe; a < b & c; holds.");
  }

  @Test
  void whatTheMarkupShowsInsteadIsDropped() {
    Article article =
        article(FIRST + "\\n" + SECOND, "<h1>Ferry</h1><p>Please switch on JavaScript.</p>");

    assertThat(HtmlPages.kept(article)).containsExactly(FIRST, SECOND);
    assertThat(HtmlPages.dropped(article))
        .containsExactly(
            "outside the report: Ferry", "outside the report: Please switch on JavaScript.");
  }

  @Test
  void reportThatTheMarkupShowsIsReadFromThere() {
    Article article =
        article(
            FIRST + "\\n" + SECOND,
            "<h1>Ferry</h1><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + FIRST + "</p>");

    assertThat(article.notes()).isEmpty();
    assertThat(evidence(article, SECOND)).isEqualTo(SECOND);
    assertThat(article.evidence(article.blocks().getFirst().span()).exact()).isEqualTo("Ferry");
  }

  @Test
  void textOfAnObjectThatIsNoArticleIsNotRead() {
    assertThat(
            HtmlPages.extract(
                page("{\"@type\":\"Product\",\"articleBody\":\"" + FIRST + "\"}", "")))
        .isInstanceOf(Extraction.NotAnArticle.class);
  }

  @Test
  void wordThatIsNoSentenceIsNoReport() {
    assertThat(
            HtmlPages.extract(
                page("{\"@type\":\"NewsArticle\",\"articleBody\":\"undefined\"}", "")))
        .isInstanceOf(Extraction.NotAnArticle.class);
  }

  private static String evidence(Article article, String words) {
    Block block =
        article.blocks().stream()
            .filter(b -> b.isBody() && article.words(b.span()).contains(words))
            .findFirst()
            .orElseThrow();
    int start = block.span().start() + article.words(block.span()).indexOf(words);
    return article.evidence(Span.of(start, start + words.length())).exact();
  }

  private static Article article(String written, String body) {
    return ((Extraction.Found)
            HtmlPages.extract(
                page(
                    "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\": \""
                        + written
                        + "\"}",
                    body)))
        .article();
  }

  private static String page(String json, String body) {
    return "<html lang='en'><head><title>Ferry</title><script type='application/ld+json'>"
        + json
        + "</script></head><body>"
        + body
        + "</body></html>";
  }
}
