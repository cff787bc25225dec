package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Reading;
import org.stemma.story.Pages;
import org.stemma.story.Story;

class AgencyUpdatesTest {

  private static final String FIRST =
      """
      Fire in mill at Oster

      OSTER, June 3 (GNB) - A fire broke out in the paper mill of Oster on Thursday night, the fire
      chief, Lena Vass, said. Eighty workers left the building unhurt.
      """;

  private static final String SECOND =
      """
      Two missing after blaze destroys paper mill

      OSTER, June 4 (GNB) - Rescuers searched on Friday for two electricians who had been repairing a
      pump when flames swept through the Oster plant. Its owner, Haldor Pulp, put the loss at 40
      million.
      """;

  private static final String THIRD =
      """
      Minister promises help to mill town

      OSTER, June 4 (GNB) - Labour minister Ines Kolb said the state would pay wages until the autumn.
      """;

  private static Reading page(String name, String publisher, String day, String text) {
    return Pages.page(name, publisher, day, text);
  }

  private static List<String> edges(Reading... readings) {
    List<Reading> pages = List.of(readings);
    Story story =
        new Story(
            "ST1", "Fire", pages.stream().map(r -> r.article().segments().get(0).id()).toList());
    return LineageTracer.trace(pages, List.of(story)).edges().stream()
        .map(e -> e.from() + " > " + e.to() + " " + e.certainty().label())
        .toList();
  }

  @Test
  void whatAnAgencyFilesNextGoesOnFromItsReportInWhateverWords() {
    Reading first = page("b-first.txt", "Great Northern Bureau", "2031-06-03", FIRST);
    Reading second = page("a-second.txt", "Great Northern Bureau", "2031-06-04", SECOND);
    assertThat(edges(first, second)).containsExactly("b-first.txt#s1 > a-second.txt#s1 inferred");
    Derivation edge =
        LineageTracer.trace(
                List.of(first, second),
                List.of(new Story("ST1", "Fire", List.of("b-first.txt#s1", "a-second.txt#s1"))))
            .edges()
            .get(0);
    assertThat(edge.why()).startsWith("goes on from what its agency filed before");
    assertThat(edge.evidence())
        .extracting(p -> p.evidence().exact())
        .containsExactly("OSTER, June 4 (GNB) -", "OSTER, June 3 (GNB) -");
  }

  @ParameterizedTest
  @CsvSource({
    // Two reporters of one paper; another agency's dateline; a week between.
    "Oster Echo, Oster Echo, 2031-06-04",
    "Great Northern Bureau, Southern Cable, 2031-06-04",
    "Great Northern Bureau, Great Northern Bureau, 2031-06-12"
  })
  void otherReportsGoOnByTheirWordsAlone(String one, String other, String day) {
    assertThat(
            edges(
                page("b-first.txt", one, "2031-06-03", FIRST.replace(" (GNB) -", " -")),
                page("a-second.txt", other, day, SECOND)))
        .noneMatch(edge -> edge.endsWith("a-second.txt#s1 inferred"));
  }

  @ParameterizedTest
  @CsvSource({
    "Albany Post, AP",
    "Alder Falls Press, AFP",
    "Upland Press Institute, UPI",
    "Dorvane Press Agency, DPA"
  })
  void theCreditOfAListedAgencyMakesNoOtherOutletAnAgency(String publisher, String credit) {
    assertThat(
            edges(
                page("b-first.txt", publisher, "2031-06-03", FIRST.replace("GNB", credit)),
                page("a-second.txt", publisher, "2031-06-04", SECOND.replace("GNB", credit))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Associated Press, The Associated Press",
    "associated press, Associated Press",
    "AFP, AFP",
    "Agence France-Presse, Agence France Presse"
  })
  void aListedAgencyIsKnownByItsNameHoweverItIsWritten(String one, String other) {
    assertThat(
            edges(
                page("b-first.txt", one, "2031-06-03", FIRST.replace("(GNB) ", "")),
                page("a-second.txt", other, "2031-06-04", SECOND.replace("(GNB) ", ""))))
        .containsExactly("b-first.txt#s1 > a-second.txt#s1 inferred");
  }

  @Test
  void severalOfOneDayHaveOneCommonSource() {
    assertThat(
            edges(
                page("a.txt", "Great Northern Bureau", "2031-06-04", FIRST),
                page("b.txt", "Great Northern Bureau", "2031-06-04", SECOND),
                page("c.txt", "Great Northern Bureau", "2031-06-04", THIRD)))
        .containsExactly(
            "common source of a.txt#s1, b.txt#s1, c.txt#s1 > a.txt#s1 inferred",
            "common source of a.txt#s1, b.txt#s1, c.txt#s1 > b.txt#s1 inferred",
            "common source of a.txt#s1, b.txt#s1, c.txt#s1 > c.txt#s1 inferred");
  }

  @Test
  void ofTwoThatMayBeTheLastTheNearerInItsWordsIsTheSource() {
    String again = SECOND.replace("June 4", "June 5").replace("two electricians", "a cook");
    assertThat(
            edges(
                page("c-first.txt", "Great Northern Bureau", "2031-06-04", FIRST),
                page("b-second.txt", "Great Northern Bureau", "2031-06-04", SECOND),
                page("a-third.txt", "Great Northern Bureau", "2031-06-05", again)))
        .contains("b-second.txt#s1 > a-third.txt#s1 inferred")
        .doesNotContain("c-first.txt#s1 > a-third.txt#s1 inferred");
  }

  @Test
  void ofOneDayWithoutAnHourTheyHaveACommonSource() {
    assertThat(
            edges(
                page("b-first.txt", "Great Northern Bureau", "2031-06-04", FIRST),
                page("a-second.txt", "Great Northern Bureau", "2031-06-04", SECOND)))
        .containsExactly(
            "common source of a-second.txt#s1, b-first.txt#s1 > a-second.txt#s1 inferred",
            "common source of a-second.txt#s1, b-first.txt#s1 > b-first.txt#s1 inferred");
  }

  @Test
  void theLastOneBeforeIsTheSource() {
    String third = SECOND.replace("June 4", "June 5").replace("two electricians", "a cook");
    assertThat(
            edges(
                page("c-first.txt", "Great Northern Bureau", "2031-06-03T20:10Z", FIRST),
                page("b-second.txt", "Great Northern Bureau", "2031-06-04T08:00Z", SECOND),
                page("a-third.txt", "Great Northern Bureau", "2031-06-05T09:30Z", third)))
        .containsExactly(
            "b-second.txt#s1 > a-third.txt#s1 inferred",
            "c-first.txt#s1 > b-second.txt#s1 inferred");
  }
}
