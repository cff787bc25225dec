package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.export.Report.Statement;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Of a page of several reports each is told with who wrote it, and when. */
class OwnHeadTest {

  private static final String PAGE =
      """
      Colliers of Tarnow lay down tools
      By Ana Solberg
      6 May 2033

      Colliers in Tarnow stopped work at dawn on Monday in a dispute over pay, and 7,000 of them marched to the town hall.

      The strike, the second in a month, was called after talks with the owners of the pits had broken down.

      Milla Sand wins the Orvel Open
      By Ben Orlu
      2 May 2033

      Milla Sand won the final of the Orvel Open in three sets in front of 9,000 spectators, after her opponent had hurt her knee.

      The champion thanked her coach and said that she would rest before the grass season begins.
      """;

  private static final String SECOND =
      "signed Ben Orlu; published 2033-05-02 (line below its headline)";

  private final Account account = read(PAGE);

  private static Account read(String page) {
    return Stemma.of(new PlainParser(), LanguageDetector.NONE)
        .account(List.of(Capture.of("page.txt", page.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void whereWhatWasKeptIsTold() {
    assertThat(MarkdownReport.write(new Reports(account).kept(Set.of("page.txt"))))
        .contains("lines 9 to 15: Milla Sand wins the Orvel Open; " + SECOND);
  }

  @Test
  void amongTheDaysAndTheFactsOfThePage() {
    assertThat(MarkdownReport.write(new Reports(account).sources()))
        .contains("“Milla Sand wins the Orvel Open”: " + SECOND);
    assertThat(new Reports(account).whole().sources().get(0).facts())
        .contains(new Source.Fact("report", "“Milla Sand wins the Orvel Open”: " + SECOND, ""));
  }

  @Test
  void onlyTheDaysOfReportsStandAmongTheDays() {
    String undated = PAGE.replace("2 May 2033\n", "");
    Reports reports = new Reports(read(undated));

    assertThat(reports.whole().sources().get(0).facts())
        .contains(
            new Source.Fact("report", "“Milla Sand wins the Orvel Open”: signed Ben Orlu", ""));
    assertThat(reports.sources().sections())
        .filteredOn(section -> section.id().equals("dates"))
        .flatExtracting(section -> section.groups().get(0).entries())
        .singleElement()
        .isInstanceOfSatisfying(
            Statement.class,
            days ->
                assertThat(days.text())
                    .contains("published 2033-05-06")
                    .doesNotContain("Ben Orlu"));
  }

  @Test
  void linkedDataHasThemOfEachReport() throws JsonProcessingException {
    List<String> parts = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(JsonLd.write(account)).get("@graph")) {
      if (node.has("isPartOf")) {
        parts.add(
            node.path("creditText").path(0).asText() + " " + node.path("datePublished").asText());
      }
    }

    assertThat(parts).containsExactly("Ana Solberg 2033-05-06", "Ben Orlu 2033-05-02");
  }
}
