package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.story.Pages;
import org.stemma.story.Story;
import org.stemma.story.StoryClusterer;
import org.stemma.text.Span;

class LineageTracerTest {

  private static final String REPORT =
      """
      Night train leaves the rails near Orveth

      A night train with 214 passengers left the rails near Orveth early on Monday after heavy snow \
      had covered a set of points. The driver, Jan Molder, was hurt and taken to the hospital in Sillen.

      “I saw the signal and then only snow,” Molder told the railway police. Passengers walked two \
      kilometres along the track to the village of Ebsen, where farmers gave them tea.

      The line between Orveth and Sillen stays closed until Thursday, the railway said. A crane from \
      Dorvane is to lift the engine on Wednesday.
      """;

  private static final Reading SOURCE =
      Pages.page("m-source.txt", "Orveth Press Agency", "2024-01-15", REPORT);

  private static final Reading RETOLD =
      Pages.page(
          "k-retold.txt",
          "Sillen Chronicle",
          "2024-01-16",
          """
          Snow throws sleeper train off its track

          Our reporter met cold and tired travellers in Ebsen yesterday. Their sleeper from the coast \
          had jumped the track outside Orveth before dawn, because ice blocked a switch.

          “I saw the signal and then only snow,” said Jan Molder, who drove it and now lies in a Sillen \
          ward with a broken arm. The company counts 214 guests on board. Nobody else needed a doctor.

          Buses will run in place of trains until Thursday. How the engine gets back up the bank is an \
          open question, says stationmaster Ada Quill.
          """);

  private static Reading copy(String name, String publisher, String day) {
    return Pages.page(name, publisher, day, "Train accident in the snow\n\n" + body());
  }

  private static String body() {
    return REPORT.substring(REPORT.indexOf('\n') + 2);
  }

  private static Lineage trace(Reading... readings) {
    List<Reading> pages = List.of(readings);
    return LineageTracer.trace(pages, StoryClusterer.cluster(pages));
  }

  private static List<String> edges(Lineage lineage) {
    return lineage.edges().stream()
        .map(e -> e.from() + " > " + e.to() + " " + e.certainty().label())
        .toList();
  }

  private static Reading naming(
      Reading reading, String words, String name, UpstreamKind kind, boolean pooled) {
    int start = reading.article().text().indexOf(words);
    Span span = Span.of(start, start + words.length());
    return reading.with(List.of(new Upstream(span, name, kind, pooled)));
  }

  @Test
  void verbatimCopyComesFromTheEarlierPage() {
    Lineage lineage = trace(SOURCE, copy("a-copy.txt", "Daily Gull", "2024-01-16"));
    assertThat(edges(lineage)).containsExactly("m-source.txt#s1 > a-copy.txt#s1 inferred");
    assertThat(lineage.edges().get(0).evidence())
        .allSatisfy(p -> assertThat(p.evidence().exact()).startsWith("The line between Orveth"));
  }

  @Test
  void allThatACopyHasFromItsSourceIsShownInBothPages() {
    Reading copy =
        Pages.page(
            "a-copy.txt",
            "Daily Gull",
            "2024-01-16",
            "Train accident in the snow\n\n"
                + body().replace("A crane from Dorvane is to", "Two cranes will"));
    List<SharedWords> shared = trace(SOURCE, copy).edges().get(0).shared();
    assertThat(shared).hasSize(4).isSortedAccordingTo(Comparator.comparing(s -> s.copy().span()));
    assertThat(shared.subList(0, 3))
        .allSatisfy(
            s -> assertThat(s.copy().evidence().exact()).isEqualTo(s.source().evidence().exact()));
    assertThat(shared.get(3).copy().evidence().exact()).startsWith("Two cranes will lift");
    assertThat(shared.get(3).source().evidence().exact()).startsWith("A crane from Dorvane");
  }

  @Test
  void sentencesThatRunInParallelAreShownBesideEachOther() {
    Reading rewrite = Pages.page("a-rewrite.txt", "Daily Gull", "2024-01-16", REWRITTEN);
    assertThat(trace(SOURCE, rewrite).edges().get(0).shared())
        .anySatisfy(
            s -> {
              assertThat(s.copy().evidence().exact())
                  .startsWith("Travellers walked two kilometres");
              assertThat(s.source().evidence().exact())
                  .startsWith("Passengers walked two kilometres");
            });
  }

  @Test
  void copyNeverAddsAnIndependentSource() {
    Lineage lineage =
        trace(
            SOURCE,
            RETOLD,
            copy("a-copy.txt", "Daily Gull", "2024-01-16"),
            copy("z-copy.txt", "Evening Gull", ""));
    assertThat(
            lineage.independent(
                List.of("m-source.txt#s1", "k-retold.txt#s1", "a-copy.txt#s1", "z-copy.txt#s1")))
        .isEqualTo(2);
    assertThat(lineage.independent(List.of("a-copy.txt#s1", "z-copy.txt"))).isEqualTo(1);
  }

  @Test
  void copiesOfACopyPointToTheEarliestPage() {
    assertThat(
            edges(
                trace(
                    copy("a-third.txt", "Evening Gull", "2024-01-17"),
                    copy("b-second.txt", "Daily Gull", "2024-01-16"),
                    SOURCE)))
        .containsExactly(
            "m-source.txt#s1 > a-third.txt#s1 inferred",
            "m-source.txt#s1 > b-second.txt#s1 inferred");
  }

  private static final String REWRITTEN =
      """
      Sleeper jumps the track close to Orveth

      A sleeper carrying 214 people jumped the track close to Orveth early on Monday after thick snow \
      had buried a pair of switches. The engineer, Jan Molder, was injured and brought to the clinic in Sillen.

      Travellers walked two kilometres beside the rails to the hamlet of Ebsen, where peasants served them soup.

      The route between Orveth and Sillen remains shut until Thursday, the company reported. A crane out of \
      Dorvane will hoist the locomotive on Wednesday.
      """;

  @Test
  void rewriteInOtherWordsIsFoundByItsOrder() {
    Reading rewrite = Pages.page("a-rewrite.txt", "Daily Gull", "2024-01-16", REWRITTEN);
    Lineage lineage = trace(SOURCE, RETOLD, rewrite);
    assertThat(edges(lineage)).containsExactly("m-source.txt#s1 > a-rewrite.txt#s1 inferred");
    assertThat(lineage.edges().get(0).why()).contains("sentences run in parallel");
  }

  @Test
  void copiesOfOneDayHaveACommonSourceInsteadOfADirection() {
    Lineage lineage = trace(SOURCE, copy("a-copy.txt", "Daily Gull", "2024-01-15"));
    String source = "common source of a-copy.txt#s1, m-source.txt#s1";
    assertThat(edges(lineage))
        .containsExactly(
            source + " > a-copy.txt#s1 inferred", source + " > m-source.txt#s1 inferred");
    assertThat(lineage.edges()).noneMatch(Derivation::held);
    assertThat(lineage.independent(List.of("a-copy.txt#s1", "m-source.txt#s1"))).isEqualTo(1);
  }

  @Test
  void aPageSavedTwiceComesFromItself() {
    Reading again = Pages.page("z-again.txt", "Orveth Press Agency", "2024-01-15", REPORT);
    Lineage lineage = trace(again, SOURCE, RETOLD);
    assertThat(edges(lineage)).containsExactly("m-source.txt#s1 > z-again.txt#s1 inferred");
    assertThat(lineage.edges().get(0).why()).startsWith("is the same page again (");
    assertThat(lineage.edges().get(0).confidence()).isGreaterThan(0.95);
  }

  @Test
  void aPageSavedThriceWithoutAnOutletIsOnePage() {
    Lineage lineage =
        trace(
            Pages.page("c.txt", "", "", REPORT),
            Pages.page("a.txt", "", "", REPORT),
            Pages.page("b.txt", "", "", REPORT));
    assertThat(edges(lineage))
        .containsExactly("a.txt#s1 > b.txt#s1 inferred", "b.txt#s1 > c.txt#s1 inferred");
    assertThat(lineage.independent(List.of("a.txt#s1", "b.txt#s1", "c.txt#s1"))).isEqualTo(1);
  }

  @Test
  void copiesOfAnotherOutletBetweenDoNotPartAPageFromItself() {
    Lineage lineage =
        trace(
            SOURCE,
            Pages.page("p-other.txt", "Daily Gull", "2024-01-15", REPORT),
            Pages.page("z-again.txt", "Orveth Press Agency", "2024-01-15", REPORT));
    assertThat(lineage.editions().all())
        .extracting(edition -> edition.earlier() + " " + edition.later())
        .containsExactly("m-source.txt z-again.txt");
  }

  @Test
  void theMinuteGivesADirection() {
    Reading first = copy("z-first.txt", "Daily Gull", "2024-01-15T08:10:00+01:00");
    Reading second = copy("a-second.txt", "Evening Gull", "2024-01-15T07:30:00Z");
    assertThat(edges(trace(first, second)))
        .containsExactly("z-first.txt#s1 > a-second.txt#s1 inferred");
  }

  @Test
  void aCopyCutAtItsEndIsTheLaterOne() {
    String cut = "Train accident\n\n" + body().substring(0, body().indexOf("The line between"));
    assertThat(edges(trace(SOURCE, Pages.page("a-cut.txt", "Daily Gull", "2024-01-15", cut))))
        .containsExactly("m-source.txt#s1 > a-cut.txt#s1 inferred");
  }

  @Test
  void whoHasAnErrorThatStrangersDoNotShareIsTheLaterOne() {
    Reading wrong =
        Pages.page(
            "a-wrong.txt", "Daily Gull", "2024-01-15", "Train\n\n" + body().replace("214", "241"));
    List<Reading> pages = List.of(SOURCE, RETOLD, wrong);
    Story story =
        new Story("ST1", "Train", List.of("m-source.txt#s1", "k-retold.txt#s1", "a-wrong.txt#s1"));
    assertThat(edges(LineageTracer.trace(pages, List.of(story))))
        .containsExactly("m-source.txt#s1 > a-wrong.txt#s1 inferred");
  }

  @Test
  void copyOfACopyHasTheReadingsOfTheNearest() {
    String edited =
        body()
            .replace("had covered a set of points", "had buried three switches")
            .replace("farmers gave them tea", "a baker gave them buns");
    assertThat(
            edges(
                trace(
                    SOURCE,
                    Pages.page("b-edited.txt", "Daily Gull", "2024-01-16", "Train\n\n" + edited),
                    Pages.page("a-third.txt", "Evening Gull", "2024-01-17", "Snow\n\n" + edited))))
        .containsExactly(
            "b-edited.txt#s1 > a-third.txt#s1 inferred",
            "m-source.txt#s1 > b-edited.txt#s1 inferred");
  }

  @Test
  void independentRetellingWithTheSameQuotationIsNoCopy() {
    assertThat(trace(SOURCE, RETOLD).edges()).isEmpty();
  }

  @Test
  void orderOfInputDoesNotMatter() {
    List<Reading> pages =
        new ArrayList<>(
            List.of(
                SOURCE,
                RETOLD,
                copy("a-copy.txt", "Daily Gull", ""),
                copy("z-copy.txt", "Evening Gull", "")));
    Lineage expected = LineageTracer.trace(pages, StoryClusterer.cluster(pages));
    for (int turn = 0; turn < pages.size(); turn++) {
      Collections.rotate(pages, 1);
      assertThat(LineageTracer.trace(pages, StoryClusterer.cluster(pages))).isEqualTo(expected);
      Collections.swap(pages, 0, 1);
      assertThat(LineageTracer.trace(pages, StoryClusterer.cluster(pages))).isEqualTo(expected);
    }
  }

  @Test
  void creditNamesAHeldPage() {
    Reading credited =
        naming(
            copy("a-copy.txt", "Daily Gull", ""),
            "A night train with 214 passengers",
            "the Orveth Press Agency",
            UpstreamKind.AGENCY,
            false);
    Lineage lineage = trace(SOURCE, credited);
    assertThat(edges(lineage)).containsExactly("m-source.txt#s1 > a-copy.txt#s1 stated");
    assertThat(lineage.edges().get(0).confidence()).isGreaterThan(0.95);
  }

  @Test
  void aCreditToldInOtherWordsMeansTheLastReportOfItsOutlet() {
    Reading update =
        Pages.page(
            "n-update.txt",
            "Orveth Press Agency",
            "2024-01-16",
            """
            Crane lifts engine of night train near Orveth

            A crane lifted the engine of the night train near Orveth on Tuesday, a day after it left \
            the rails. The line between Orveth and Sillen opened again at noon.
            """);
    Reading later =
        naming(
            Pages.page(
                "p-later.txt",
                "Dorvane Post",
                "2024-01-17",
                RETOLD.article().text().replace("yesterday", "on Monday")),
            "Our reporter met",
            "Orveth Press Agency",
            UpstreamKind.AGENCY,
            false);
    assertThat(edges(trace(SOURCE, update, later)))
        .contains("n-update.txt#s1 > p-later.txt#s1 stated")
        .doesNotContain("m-source.txt#s1 > p-later.txt#s1 stated");
  }

  private static Reading repeating(String publisher) {
    return Pages.page(
        "s-update.txt",
        publisher,
        "2024-01-16",
        """
        Minister visits place of train accident

        Transport minister Ola Brandt promised new switches for the whole coast on Tuesday and met \
        the mayor of Orveth. The driver, Jan Molder, was hurt and taken to the hospital in Sillen. An \
        inquiry will look into the work of the snow ploughs, she said, and report before Easter.

        Farmers in Ebsen, who had given tea to passengers, asked her for a shelter at the crossing. She \
        called that a good idea and left for Dorvane by car, because no bus was to be had. In the \
        evening she is to speak in parliament, where the opposition wants to know why half of the \
        ploughs stood idle in a shed while snow fell on the coast for the third night running.
        """);
  }

  @Test
  void anUpdateGoesOnFromTheFirstReportOfItsOutletWhoseSentenceItKeeps() {
    assertThat(edges(trace(SOURCE, repeating("Orveth Press Agency"))))
        .containsExactly("m-source.txt#s1 > s-update.txt#s1 inferred");
    assertThat(edges(trace(SOURCE, repeating("Sillen Chronicle")))).isEmpty();
  }

  @Test
  void aSentenceWithoutNameOrNumberUnderEveryReportMakesNoUpdate() {
    String standing = "\n\nThis is a developing story, check back for more.\n";
    Reading one = Pages.page("t-one.txt", "Dorvane Post", "2024-01-15", REPORT + standing);
    Reading other =
        Pages.page("u-two.txt", "Dorvane Post", "2024-01-16", RETOLD.article().text() + standing);
    assertThat(edges(trace(one, other))).isEmpty();
  }

  @Test
  void aPageThatOnlyCorrectsComesFromTheReportOfItsOutlet() {
    Reading note =
        Pages.page(
            "q-note.txt",
            "Sillen Chronicle",
            "2024-01-17",
            """
            Correction: sleeper train off its track near Orveth

            An article that we published on Tuesday about the sleeper that jumped the track outside \
            Orveth gave the number of guests on board as 241. There were 214.
            """);
    Lineage lineage = trace(SOURCE, RETOLD, note);
    assertThat(edges(lineage)).containsExactly("k-retold.txt#s1 > q-note.txt#s1 stated");
    assertThat(lineage.edges().get(0).why()).contains("corrects a report of its own outlet");
    assertThat(lineage.independent(List.of("k-retold.txt#s1", "q-note.txt#s1"))).isEqualTo(1);
  }

  @Test
  void aCorrectionOfPricesCorrectsNoReport() {
    Reading prices =
        Pages.page(
            "r-prices.txt",
            "Sillen Chronicle",
            "2024-01-17",
            """
            Correction on the market for night trains near Orveth

            Prices of tickets for the sleeper between Orveth and Sillen fell by a tenth on Tuesday \
            after the engine had left the rails in the snow. Dealers speak of a correction.
            """);
    assertThat(edges(trace(SOURCE, RETOLD, prices))).isEmpty();
  }

  @Test
  void creditOfTheOwnOutletIsNoEdge() {
    assertThat(
            trace(naming(SOURCE, "A night train with 214", "OPA", UpstreamKind.AGENCY, false))
                .edges())
        .isEmpty();
  }

  @Test
  void reprintsOfAnAgencyThatIsNotHeldAreOneSource() {
    Reading one = naming(SOURCE, "A night train", "Northern Wire", UpstreamKind.AGENCY, false);
    Reading other = naming(RETOLD, "Our reporter", "Northern Wire", UpstreamKind.AGENCY, false);
    Lineage lineage = trace(one, other);
    assertThat(edges(lineage))
        .containsExactly(
            "Northern Wire > k-retold.txt#s1 stated", "Northern Wire > m-source.txt#s1 stated");
    assertThat(lineage.edges()).noneMatch(Derivation::held);
    assertThat(lineage.independent(List.of("k-retold.txt#s1", "m-source.txt#s1"))).isEqualTo(1);
  }

  @Test
  void pooledCreditJoinsNothing() {
    Reading one = naming(SOURCE, "A night train", "Northern Wire", UpstreamKind.AGENCY, true);
    Reading other = naming(RETOLD, "Our reporter", "Northern Wire", UpstreamKind.AGENCY, true);
    Lineage lineage = trace(one, other);
    assertThat(lineage.edges()).extracting(Derivation::certainty).containsOnly(Certainty.POOLED);
    assertThat(lineage.independent(List.of("k-retold.txt#s1", "m-source.txt#s1"))).isEqualTo(2);
  }

  @Test
  void anAgencyKnownByItsSignatureIsInferredWhereAPageNamesIt() {
    Reading signed =
        naming(SOURCE, "A night train", "Northern Wire", UpstreamKind.SIGNED_AGENCY, false);
    assertThat(edges(trace(signed))).isEmpty();
    Reading naming = naming(RETOLD, "Our reporter", "Northern Wire", UpstreamKind.AGENCY, true);
    Lineage lineage = trace(signed, naming);
    assertThat(edges(lineage)).contains("Northern Wire > m-source.txt#s1 inferred");
    assertThat(lineage.edges())
        .filteredOn(edge -> edge.certainty() == Certainty.INFERRED)
        .extracting(Derivation::confidence)
        .containsExactly(0.5);
  }

  @Test
  void whoOnlySpokeIsNoEdge() {
    Reading quoted = naming(SOURCE, "the railway said", "railway", UpstreamKind.OFFICIALS, false);
    assertThat(trace(quoted).edges()).isEmpty();
  }
}
