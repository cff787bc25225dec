package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.PublishedPage;
import org.stemma.account.Account;
import org.stemma.account.SupportItem;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Why so many sources stand behind a statement. */
class BecauseTest {

  private static final String FILED =
      "MELBY (Tarn Press Agency) - The night train left the rails near Melby on Monday, and 14"
          + " people were hurt, the railway said. The line will be closed until Friday.";

  private static final Account ACCOUNT =
      Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE)
          .account(
              List.of(
                  PublishedPage.of("1.html", "Senn Courier", "Train off the rails", FILED),
                  PublishedPage.of("2.html", "Tarn Gazette", "Night train derails", FILED),
                  PublishedPage.of(
                      "3.html",
                      "Odal Echo",
                      "A night in Melby",
                      "Nurses of the clinic counted 14 people who were hurt when the night train"
                          + " left the rails near Melby.")));

  @Test
  void eachPageIsToldWithWhatItWasMadeFromAndHowThatShows() {
    SupportItem hurt =
        ACCOUNT.corroboration().stream()
            .filter(item -> item.documents().size() == 3)
            .findFirst()
            .orElseThrow();
    Because because = new Because(ACCOUNT);
    String told =
        MarkdownReport.write(because.report(because.named(hurt.id()), new Witnesses(ACCOUNT)));

    assertThat(told)
        .contains("### Who has it from whom")
        .contains("**count** 1 independent of 3 pages")
        .contains("**A** from Tarn Press Agency (stated): names Tarn Press Agency")
        .contains("**C** from A (inferred): 40% of its words");
  }

  @Test
  void whatOnePageSaysHasNoChain() {
    Because because = new Because(ACCOUNT);
    String id = ACCOUNT.documents().get(0).id();

    assertThat(MarkdownReport.write(because.report(because.named(id), new Witnesses(ACCOUNT))))
        .doesNotContain("Who has it from whom");
  }
}
