package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.similarity.Sought;
import org.stemma.text.LanguageDetector;

/** Who says something, in the words of each page, and who is said to have said it. */
class TellersTest {

  private static Report who(String claim, String... pages) {
    List<Capture> captures = new ArrayList<>();
    for (String page : pages) {
      String name = (char) ('a' + captures.size()) + ".txt";
      captures.add(Capture.of(name, page.getBytes(StandardCharsets.UTF_8)));
    }
    Account account = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE).account(captures);
    Reports reports = new Reports(account);
    return reports.tellers(Tellers.of(account, reports.witnesses(), Sought.of(claim)));
  }

  private static final String ROOFS =
      """
      Flood in Marl

      By Ada Moss
      May 4, 2026

      The river Orl flooded the town of Marl on Monday.
      Army helicopters later rescued 46 people from roofs on Monday night.
      """;

  private static final String ARMY =
      """
      Town of Marl under water

      By Bo Ek
      May 5, 2026

      Helicopters of the army rescued 46 people from roofs on Monday night in Marl.
      The water stood in the town hall of Marl on Tuesday.
      """;

  @Test
  void eachPageIsShownInItsOwnWordsWhereTheyDiffer() {
    String told = MarkdownReport.write(who("helicopters rescued", ROOFS, ARMY));
    assertThat(told)
        .contains(
            "  - “Army helicopters later rescued 46 people from roofs on Monday night.” [A:7]",
            "  - “Helicopters of the army rescued 46 people from roofs on Monday night in Marl.”"
                + " [B:6]");
  }

  @Test
  void wordsThatAllPagesShareAreShownOnce() {
    String copied = ARMY.replaceFirst("Helicopters of the army", "Army helicopters later");
    String told =
        MarkdownReport.write(who("helicopters rescued", ROOFS, copied.replace(" in Marl.", ".")));
    assertThat(told).contains("[A:7; B:6]").doesNotContain("  - “Army");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signal was red | The driver said that the signal was red when the train left Marl. | driver",
        "cargo insured | The owner of the ship said that the cargo was not insured. | owner",
        "strike illegal | Judge Ilse Orr said that the strike was illegal. | Ilse Orr"
      })
  void whoIsSaidToHaveSaidSoStandsApart(String claim, String sentence, String speaker) {
    Report report =
        who(
            claim,
            "News of the day\n\nBy Ada Moss\nMay 4, 2026\n\nThe day began with rain in Marl.\n"
                + sentence
                + "\nThe inquiry goes on.\n");
    assertThat(report.sections())
        .filteredOn(section -> section.id().equals("said"))
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.groups()).singleElement().asString().contains(sentence);
              assertThat(said.groups().getFirst().heading()).containsIgnoringCase(speaker);
            });
  }

  @Test
  void whatIsAskedForInNobodysWordIsNot() {
    assertThat(who("helicopters rescued", ROOFS).sections())
        .filteredOn(section -> section.id().equals("said"))
        .singleElement()
        .satisfies(said -> assertThat(said.groups()).isEmpty());
  }
}
