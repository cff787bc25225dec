package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.extract.HtmlPages;

/** A line of days that ends as a sentence does, because the last word is an abbreviation. */
class DayOverReportTest {

  private static final String PAGE =
      """
      <html lang="de"><head><title>Warnstreik legt Fähre lahm - Odaler Bote</title></head><body><article>
      <h1>Warnstreik legt Fähre lahm</h1><div>%s</div>
      <p>Um Punkt sechs Uhr wurde es still im größten Hafen des Landes, sagten Beschäftigte der Werft.</p>
      <p>Die Gewerkschaft fordert mehr Lohn und eine Zusage, dass niemand entlassen wird.</p></article>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time>24.09.2031, 17:03 Uhr</time> <span>Aktualisiert: 24.09.2031, 19:26 Uhr</span>"
            + " <span>Lesedauer: 3 Min.</span>",
        "Veröffentlicht: 24.09.2031, 17:03 Uhr | Aktualisiert: 24.09.2031, 19:26 Uhr | Lesezeit: 4"
            + " Min.",
        "<time>24. September 2031, 17:03 Uhr</time> <span>Aktualisiert: 25. September 2031, 9:26"
            + " Uhr</span> <span>Lesezeit: 2 Min.</span>"
      })
  void isNoText(String days) {
    Article article = HtmlPages.article(PAGE.formatted(days));

    assertThat(article.blocks().stream().filter(Block::isKept).map(b -> article.words(b.span())))
        .noneMatch(words -> words.contains("2031"));
  }
}
