package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.PublishedPage;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** "The company said in a statement": made from the held page that has the statement. */
class ReleasedStatementTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static final String FERRY =
      "Skarn Line has stopped the ferry Belisande after the fire of Monday night. The company"
          + " counts 214 passengers and 31 sailors, all of them safe. It has offered every"
          + " passenger a second journey and 300 crowns.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Skarn Line | Skarn Line has stopped the ferry Belisande after the fire of Monday night,"
            + " the company said in a statement. It has offered every passenger a second journey"
            + " and 300 crowns, according to the statement.",
        "Skarn Line | Nobody may leave the ship. Skarn Line counts 214 passengers and 31"
            + " sailors, all of them safe, the company said in a written statement. It has offered"
            + " every passenger a second journey and 300 crowns.",
      })
  void aReportOfAHeldStatementIsMadeFromIt(String publisher, String told) {
    assertThat(
            stated(
                PublishedPage.of("1.html", publisher, "On the fire", FERRY),
                PublishedPage.of("2.html", "Senn Courier", "Ferry stopped", told)))
        .containsExactly("1.html#s1 > 2.html#s1");
  }

  @Test
  void aReportThatHasNothingFromThePageIsNot() {
    assertThat(
            stated(
                PublishedPage.of("1.html", "Skarn Line", "On the fire", FERRY),
                PublishedPage.of(
                    "2.html",
                    "Senn Courier",
                    "Skarn Line to cut jobs",
                    "Skarn Line will cut forty jobs in autumn, the company said in a statement.")))
        .isEmpty();
  }

  @Test
  void twoReportsOfAStatementThatIsNotHeldAreNotJoinedByIt() {
    assertThat(
            stated(
                PublishedPage.of(
                    "1.html",
                    "Senn Courier",
                    "Bridge closed",
                    "The Oder bridge is closed, the police said in a statement."),
                PublishedPage.of(
                    "2.html",
                    "Tarn Gazette",
                    "No way over the Oder",
                    "Nobody may cross the river, the police said in a statement.")))
        .isEmpty();
  }

  @Test
  void twoPagesThatStateOneAgencyAreMadeFromItAndNotFromEachOther() {
    String filed =
        "MELBY (Tarn Press Agency) - Two wagons of the night train left the rails near Melby on"
            + " Monday. Nobody was hurt, the railway said. The line will be closed until Friday,"
            + " and buses run in its place.";
    assertThat(
            OneStory.edges(
                    STEMMA,
                    PublishedPage.of("1.html", "Senn Courier", "Train off the rails", filed),
                    PublishedPage.of("2.html", "Tarn Gazette", "Night train derails", filed))
                .map(e -> e.from() + " > " + e.to()))
        .containsExactly("Tarn Press Agency > 1.html#s1", "Tarn Press Agency > 2.html#s1");
  }

  private static List<String> stated(Capture... pages) {
    return OneStory.edges(STEMMA, pages)
        .filter(e -> e.certainty() == Certainty.STATED || e.certainty() == Certainty.CITED)
        .map(e -> e.from() + " > " + e.to())
        .toList();
  }
}
