package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** A body's own page, of which only the text is left, names who speaks. */
class ReleasePageTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Skarn Terminals | Press room ! News ! Contact | Statement on the crane at Berth 4"
            + " | Skarn Terminals has stopped all work at Berth 4 after a crane fell on Monday"
            + " night. The company counts 14 workers hurt, two of them badly."
            + " | Work at Berth 4 has stopped after a crane fell on Monday night, Skarn Terminals"
            + " said in a statement. The company counts 14 workers hurt, two of them badly.",
        "Union of Tarn Tramway Workers | For immediate release | Drivers reject the offer of 4 per"
            + " cent | The Union of Tarn Tramway Workers has rejected the offer of 4 per cent. The"
            + " union calls 900 drivers out from Monday, and no tram will leave the depot."
            + " | The drivers have rejected the offer of 4 per cent. The Union of Tarn Tramway"
            + " Workers calls 900 drivers out from Monday, the union said in a statement, and no"
            + " tram will leave the depot.",
        "Ministry of Ports | Home ! Media centre ! Documents | Minister orders inquiry into the"
            + " ferry fire | The Ministry of Ports has ordered an inquiry into the fire on the"
            + " ferry Belisande. Three inspectors will question the crew of 31 from Wednesday."
            + " | Three inspectors will question the crew of 31 from Wednesday, the Ministry of"
            + " Ports said in a statement. It has ordered an inquiry into the fire on the ferry"
            + " Belisande.",
        "Odal Football Club | Tickets ! Newsroom ! Shop | Club parts with head coach"
            + " | Odal Football Club has parted with head coach Per Lund after nine defeats in a"
            + " row. His assistant will lead the team in the cup match in Rinsk on Sunday."
            + " | Head coach Per Lund has gone after nine defeats in a row, Odal Football Club said"
            + " in a statement. His assistant will lead the team in the cup match in Rinsk on"
            + " Sunday.",
        "District Court of Melby | Press release | Judgment in the case of the old dam"
            + " | The District Court of Melby has fined the owner of the old dam 2 million crowns."
            + " The judges found that the gates had been stuck since the spring of 2030."
            + " | The owner of the old dam has been fined 2 million crowns, the District Court of"
            + " Melby said in a statement. The judges found that the gates had been stuck since the"
            + " spring of 2030.",
      })
  void aReportOfTheStatementHangsOnThePage(
      String body, String beside, String title, String statement, String report) {
    String page =
        String.join("\n", body, beside.replace('!', '|'), "", title, "6 May 2031", "", statement);
    Account account =
        STEMMA.account(
            List.of(
                page("1.txt", page),
                page("2.txt", "What is known so far\n\nSenn Courier\n7 May 2031\n\n" + report)));
    assertThat(account.documents().getFirst().publisher()).contains(body);
    assertThat(account.derivation().edges())
        .filteredOn(edge -> edge.to().startsWith("2.txt"))
        .extracting(edge -> edge.from() + " " + edge.certainty())
        .containsExactly("1.txt#s1 stated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a headline of names over the label of what is printed below
        "Skarn Terminals Closes Berth Four\nPress release\n6 May 2031\n\nWork at Berth 4 has"
            + " stopped after a crane fell on Monday night. Fourteen workers were hurt.",
        "Press release\nOperation Heron\n6 May 2031\n\nOfficers arrested 14 men in the harbour on"
            + " Monday night. Operation Heron had begun in March, and it goes on.",
        // nobody speaks of who is named at the top
        "Skarn Days\nNewsroom | Sport | Weather\n\nCrane falls at Berth 4\n6 May 2031\n\nA"
            + " crane fell at Berth 4 on Monday night, and 14 workers were hurt, the police said.",
        // a row that has nothing for the press
        "Operation Heron\nPolitics | Sport | Weather\n\nFourteen men are arrested in the harbour\n"
            + "6 May 2031\n\nOperation Heron had begun in March, and it goes on. Officers arrested"
            + " 14 men on Monday night.",
      })
  void aHeadlineIsNoBody(String page) {
    assertThat(STEMMA.account(List.of(page("1.txt", page))).documents().getFirst().publisher())
        .isNotEqualTo(Optional.of(page.lines().findFirst().orElseThrow()))
        .isNotEqualTo(Optional.of("Operation Heron"));
  }

  private static Capture page(String name, String text) {
    return Capture.of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
