package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.extract.PlainPages;

/** Questions above headings: the last words of a section, or left by a generator. */
class PromptsTest {

  private static final String QUESTION = "What could this mean for ferry fares along the coast?";

  private static Article page(String above, String question, String below) {
    return PlainPages.read(
        "Ferry runs aground off Odal\n"
            + PlainPages.BODY
            + above
            + "\n"
            + question
            + "\n\n"
            + below
            + "\n\nThe coast guard will publish its report on the ferry in June.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What happens to the crew now?",
        "Why did nobody stop the train before it reached the closed bridge at Altbruck?",
        "But who gave the order to dump the cargo in the river, and who knew?",
        "Will the court hear him again?",
        "Can a side that has lost nine matches in a row still stay up?",
        "Wer zahlt nun für die Schäden im überfluteten Hafenviertel?",
        "¿Quién pagará ahora los salarios de los huelguistas?",
        "Que va devenir l'équipage du navire ?",
        "谁来赔偿这些船员？"
      })
  void theLastQuestionOfASectionIsOfTheReport(String question) {
    Article article = page("", question, "Looking Ahead");

    assertThat(PlainPages.kept(article)).contains(question);
    assertThat(article.blocks())
        .filteredOn(block -> article.words(block.span()).equals(question))
        .extracting(Block::kind)
        .containsExactly(BlockKind.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nThe captain, [Name of captain], was questioned by the police on Tuesday morning.\n",
        "\nThe owner is insured, it said. Keywords: “ferry aground,” “Odal rescue,” and “coast.”\n",
        "\nThe strike goes on. Related searches include “dock strike” and “port closed today.”\n",
        "\nThe judge rose at noon on Monday. As an AI language model, I cannot verify the hour.\n",
        "\nThe train stopped at {{station}} before it reached the bridge over the river Orle.\n"
      })
  void onAPageWithTracesOfAGeneratorItIsAPrompt(String trace) {
    assertThat(PlainPages.reason(page(trace, QUESTION, "Looking Ahead"), QUESTION))
        .contains("prompt");
  }

  @Test
  void beforeTheHeadlineOnceMoreItIsAPrompt() {
    assertThat(PlainPages.reason(page("", QUESTION, "Ferry Runs Aground off Odal"), QUESTION))
        .contains("prompt");
  }

  @Test
  void askedTwiceItIsAPrompt() {
    Article article =
        page(
            "\n" + QUESTION + "\n\nBackground\n\nThe ferry was built in 2019.\n",
            QUESTION,
            "Looking Ahead");

    assertThat(PlainPages.kept(article)).doesNotContain(QUESTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Would you like me to add a section on the earlier floods?",
        "Do you want me to shorten the report on the trial?",
      })
  void whatAGeneratorAsksIsAPromptAnywhere(String question) {
    Article article = page("", question, "The owner of the ferry said nothing on Tuesday evening.");

    assertThat(PlainPages.reason(article, question)).contains("prompt");
  }

  @Test
  void whatStandsBeforeAQuestionOnItsLineIsOfTheReport() {
    String line = "The crew went home at noon. What now?";
    String trace = "\nThe captain, [Name of captain], was questioned by the police on Tuesday.\n";

    assertThat(PlainPages.kept(page(trace, line, "Looking Ahead"))).contains(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Als KI-Sprachmodell habe ich keinen Zugang zu den Akten. | Wer zahlt für den Hafen?",
        "fr | En tant que modèle de langage, je ne peux pas vérifier ce bilan. | Qui paiera le port ?",
        "es | Como modelo de lenguaje, no puedo comprobar la hora. | ¿Quién pagará los salarios?",
        "it | Come modello linguistico, non posso verificare l'orario. | Chi pagherà i danni?",
        "ja | AI言語モデルとして、私は時刻を確認できません。 | 誰が港の修理を払うのか？",
        "de | Der Kapitän, [Name des Kapitäns], wurde verhört. | Wer zahlt für den Hafen?",
        "fr | Le capitaine est arrivé le [insérer la date] à midi. | Qui paiera le port ?",
        "nl | De kapitein kwam aan om [tijdstip invullen] in Odal. | Wie betaalt de haven?"
      })
  void aQuestionIsDroppedOnAPageThatAGeneratorOfItsLanguageWrote(
      String language, String trace, String question) {
    assertThat(kept(language, "\n" + trace + "\n", question)).doesNotContain(question);
    assertThat(kept("xx", "\n" + trace + "\n", question)).contains(question);
    assertThat(kept(language, "", question)).contains(question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das neue Programm gilt als KI-Sprachmodell, sagte der Richter am Dienstag.",
        "Der Hafen sucht [dringend] Helfer, sagte die Reederei am Dienstag."
      })
  void aReportOnSuchProgramsIsNone(String sentence) {
    String question = "Wer zahlt für den Hafen?";

    assertThat(kept("de", "\n" + sentence + "\n", question)).contains(question);
  }

  private static List<String> kept(String language, String above, String question) {
    String text =
        "Ferry runs aground off Odal\n"
            + PlainPages.BODY
            + above
            + "\n"
            + question
            + "\n\nLooking Ahead\n\nThe coast guard will publish its report on the ferry in June.\n";
    Capture capture = Capture.of("page.txt", text.getBytes(StandardCharsets.UTF_8));
    Extraction read = new Extractor(words -> Optional.of(language)).extract(capture);
    return PlainPages.kept(((Extraction.Found) read).article());
  }
}
