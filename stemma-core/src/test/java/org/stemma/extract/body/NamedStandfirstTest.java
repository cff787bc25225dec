package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.extract.HtmlPages;

class NamedStandfirstTest {

  private static final String WORDS = "Families spend the night in a sports hall as the Lisk rises";

  private static final String SIGNED = "<p class='byline'>By Ana Sousa</p><p>14 May 2024</p>";

  private static Article page(String head) {
    return HtmlPages.article(
        """
        <title>Flood drives 200 from homes in Holm</title>
        <article><h1>Flood drives 200 from homes in Holm</h1>%s
        <p>The Lisk burst its banks at Holm early on Tuesday and flooded some 200 homes, the fire
        service said. Boats carried people from the upper floors of a school.</p>
        <p>The rail line to Brenn stays closed until engineers have checked two bridges.</p></article>
        """
            .formatted(head));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class='standfirst'>%s.</p>",
        "<div class='article-deck'>%s</div>",
        "<div class='chapo'><p>%s.</p></div>",
        "<h2 class='subtitle'>%s</h2>",
        "<p class='artikel__vorspann'>%s.</p>"
      })
  void aParagraphNamedSoIsTheSubtitleBelowWhoSigns(String form) {
    Article article = page(SIGNED + form.formatted(WORDS));
    assertThat(article.metadata().subtitle().map(Field::value).orElse("")).startsWith(WORDS);
    assertThat(HtmlPages.kept(article)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>%s</p>", "<p><em>%s</em></p>", "<h2>%s</h2>", "<div>%s</div>"})
  void aLongLineRightOverWhoSignsIsTheSubtitle(String form) {
    Article article = page(form.formatted(WORDS) + SIGNED);
    assertThat(article.metadata().subtitle().map(Field::value)).contains(WORDS);
    assertThat(HtmlPages.kept(article)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p class='lead'>%s.</p>", "<p class='intro'>%s.</p>", "<p>%s.</p>"})
  void theFirstParagraphStays(String form) {
    assertThat(HtmlPages.kept(page(SIGNED + form.formatted(WORDS)))).hasSize(3);
  }

  @Test
  void aReportNamedSoIsNone() {
    Article article =
        HtmlPages.article(
            "<h1>Flood drives 200 from homes</h1><p class='subtitle'>The Lisk burst its banks at"
                + " Holm early on Tuesday and flooded some 200 homes, the fire service said.</p>");
    assertThat(HtmlPages.kept(article)).hasSize(1);
  }

  @Test
  void aDayNamedSoIsNone() {
    String day = "<p class='subtitle'>Tuesday, 14 May 2024, 06:30 a.m.</p>";
    assertThat(page(day).metadata().subtitle()).isEmpty();
  }
}
