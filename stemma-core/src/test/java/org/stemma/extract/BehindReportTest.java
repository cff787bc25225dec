package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.capture.Capture;

/** What stands behind a report, by its form and in several languages. */
class BehindReportTest {

  private static final String REPORT =
      """
      Old ferry of Kaldra goes to a museum

      The old ferry of Kaldra will go to the museum of Velland in autumn, the line said on Tuesday.

      It sailed for sixty years. "It was my home," said its last skipper, Jon Vik.
      """;

  private static String kept(String language, String page) {
    Extraction read =
        new Extractor(text -> Optional.of(language))
            .extract(Capture.of("a.txt", page.getBytes(StandardCharsets.UTF_8)));
    Article article = ((Extraction.Found) read).article();
    List<Block> kept = article.blocks().stream().filter(Block::isKept).toList();
    return String.join("\n", kept.stream().map(block -> article.words(block.span())).toList());
  }

  private static String with(String lines) {
    return REPORT + "\n" + lines.replace(" / ", "\n\n") + "\n";
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | What's on / Fri 7 June 19:30 Organ recital / Sat 8 June 11:00 Book market",
        "en | Thu 6 June, 20:00 – Jazz / Fri 7 June, 19:30 – Recital / Sat 8 June – Book market",
        "en | Friday 19:30 / Organ recital, Saint Olaf / Saturday 11:00 / Book market, Town Hall",
        "de | Termine / Fr., 6. Juni, 19.30 Uhr: Orgelkonzert / Sa., 7. Juni, 11.00 Uhr: Flohmarkt",
        "fr | Agenda / Vendredi 6 juin, 19h30 : récital / Samedi 7 juin, 11h00 : marché aux livres",
        "nl | Agenda / vr 6 juni, 19.30 uur Orgelconcert / za 7 juni, 11.00 uur Boekenmarkt",
        "en | Comments (2) / Bertil: About time too. / Marta V: And who pays for the potholes?",
        "es | Comentarios (2) / Berta: Ya era hora. / Marcos V.: ¿Y quién paga los baches?",
        "pl | Komentarze (2) / Ola: Szkoda. / Marek W.: A kto zapłaci za dziury?",
        "ru | Комментарии (2) / Йенс: Удачи с сыростью. / Сигне: Мой дед держал этот маяк.",
        "en | With agencies",
        "de | Mit Agenturen",
        "fr | Avec agences",
        "it | Con agenzie",
        "en | Ann Rusk covers the harbour. Reach her at ann.rusk@gull.example.",
        "en | Contact the newsroom: desk@gull.example",
        "it | Scrivete alla redazione: redazione@gabbiano.example",
        "en | Digitised by the National Library of Velland",
        "fr | Numérisé par la Bibliothèque de Velland",
        "en | This article first appeared in Northern Quarterly."
      })
  void isLeftOut(String language, String lines) {
    assertThat(kept(language, with(lines))).isEqualTo(kept(language, REPORT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The programme of the last days: / Fri 7 June 19:30 Farewell / Sat 8 June 11:00 Last trip",
        "The museum's plans for the ferry / Fri 7 June 19:30 Ferry opens / Sat 8 June 11:00 Museum",
        "Anyone who has photos of the ferry should write to desk@museum.example.",
        "Sign up for the last trip begins at noon at the north gate, the line said on Tuesday.",
        "Question: Will she sail again? / Vik: No. She is too old."
      })
  void isKeptIfItIsOfTheReport(String lines) {
    assertThat(kept("en", with(lines))).contains(lines.split(" / "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related stories / Crew rescued off Harrow Head / Five men were taken off a sinking trawler"
            + " by helicopter in heavy seas. / Seal found on tram / Passengers called the police.",
        "Read also / Quota for herring cut again / The ministry follows the advice of scientists"
            + " for the third year in a row now. / School kitchen wins prize / It is a good one."
      })
  void headlinesWithASentenceEachAreOfOtherReports(String lines) {
    assertThat(kept("en", with(lines))).isEqualTo(kept("en", REPORT));
  }
}
