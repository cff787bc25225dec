package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;
import org.stemma.extract.HtmlPages;

/** Two reports, each in an element that is no {@code article}, below the name of their paper. */
class ReportsUnderNameTest {

  private static final String[] ENGLISH = {
    "Flood drives 200 from homes in Holm",
    "The Lisk burst its banks at Holm early on Tuesday and flooded some 200 homes, the fire service"
        + " said. Boats carried people from a school.",
    "Warehouse owner convicted of fraud",
    "A jury in Tern found a warehouse owner guilty of fraud on Monday after a trial of six weeks."
        + " Pell Andersen had claimed insurance for goods that were never stored."
  };

  private static final String[] GERMAN = {
    "Hochwasser vertreibt 200 Menschen in Holm",
    "Die Lisk ist am frühen Dienstag bei Holm über die Ufer getreten und hat rund 200 Häuser"
        + " überflutet. Boote holten Menschen aus einer Schule.",
    "Inhaber eines Lagerhauses verurteilt",
    "Ein Gericht in Tern hat am Montag den Inhaber eines Lagerhauses wegen Betrugs verurteilt. Pell"
        + " Andersen hatte Waren versichert, die es nie gab."
  };

  @ParameterizedTest
  @CsvSource({
    "en, The Odal Gull, art, h2, Words:",
    "en, Tern Daily, story, h3, By",
    "de, Odaler Bote, artikel, h2, Text:",
    "de, Odaler Bote, meldung, h3, Von"
  })
  void eachHasItsOwnTitleAndSigner(
      String language, String paper, String name, String heading, String label) {
    String[] told = language.equals("en") ? ENGLISH : GERMAN;
    String page =
        """
        <html lang="%1$s"><title>%2$s</title><div><h1>%2$s</h1><p>14.5.2024</p></div>
        <div class="%3$s"><%4$s>%6$s</%4$s><p>%5$s Ana Sousa</p><p>%7$s</p></div>
        <div class="%3$s"><%4$s>%8$s</%4$s><p>%5$s Jan Keel</p><p>%9$s</p></div>
        """
            .formatted(language, paper, name, heading, label, told[0], told[1], told[2], told[3]);
    Article article = HtmlPages.article(page);
    assertThat(article.segments())
        .extracting(
            segment -> article.words(segment.title().orElseThrow()),
            segment -> segment.bylines().stream().map(by -> by.value().name()).toList())
        .containsExactly(tuple(told[0], List.of("Ana Sousa")), tuple(told[2], List.of("Jan Keel")));
  }
}
