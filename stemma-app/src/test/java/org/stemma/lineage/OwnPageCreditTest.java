package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.PublishedPage;
import org.stemma.annotation.Reading;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.story.Story;
import org.stemma.text.LanguageDetector;

/** What a body said on its own page: an edge from that page if it is held, else from the body. */
class OwnPageCreditTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  /** The stated and cited edges of pages that tell one story, "from > to". */
  private static List<String> edges(Capture... pages) {
    return OneStory.edges(STEMMA, pages)
        .filter(e -> e.certainty() == Certainty.STATED || e.certainty() == Certainty.CITED)
        .map(e -> e.from() + " > " + e.to())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Odal Rovers FC | Dorn Hallick leaves after four seasons. The club thanks him. | Dorn"
            + " Hallick is no longer the coach of Odal Rovers. Hallick leaves at once, the club"
            + " said on its website.",
        "Senn Mining | The Senn pit is closed from Monday. The company is sorry. | Nobody works at"
            + " Senn Mining this week. The pit is closed, the company said in a statement on its"
            + " website.",
        "Odal Port Authority | The Odal channel is closed. The authority asks for patience. | Ships"
            + " wait off the quays of Odal Port Authority. The authority said on its website that"
            + " the channel was closed.",
      })
  void aHeldPageOfTheBodyIsTheSource(String publisher, String own, String told) {
    assertThat(
            edges(
                PublishedPage.of("1.html", publisher, "A statement", own),
                PublishedPage.of("2.html", "Senn Courier", "What was told at Senn", told)))
        .containsExactly("1.html#s1 > 2.html#s1");
  }

  @Test
  void anotherBodyOfThatKindIsNotTaken() {
    assertThat(
            edges(
                PublishedPage.of(
                    "1.html",
                    "Odal Rovers FC",
                    "A statement",
                    "Dorn Hallick leaves. The club thanks him."),
                PublishedPage.of(
                    "2.html",
                    "Senn Courier",
                    "A coach is wanted",
                    "Tolm Athletic will not let Brakel go. The club said on its website that he was"
                        + " under contract.",
                    "Odal Rovers have made no offer.")))
        .noneMatch(edge -> edge.startsWith("1.html"));
  }

  @Test
  void aBodyWhosePageIsNotHeldIsNamed() {
    assertThat(
            edges(
                PublishedPage.of(
                    "1.html",
                    "Senn Courier",
                    "Channel closed",
                    "The channel is closed for ships.",
                    "The Odal Port Authority said on its website that tugs would arrive.")))
        .containsExactly("Odal Port Authority > 1.html#s1");
  }

  @Test
  void aLineUnderTheReportThatSaysWhoHadItFirstIsACredit() {
    assertThat(
            edges(
                PublishedPage.of(
                    "1.html",
                    "Senn Courier",
                    "Mill to close",
                    "The mill at Odal will close in June, its workers were told on Monday.",
                    "First reported by the Odal Herald on Sunday")))
        .containsExactly("Odal Herald > 1.html#s1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This story first appeared in the Gamma Mail.",
        "A version of this article first appeared in the Gamma Mail on Sunday.",
        "The report first appeared in The Gamma Mail.",
      })
  void aLineThatSaysWhereItAppearedIsACreditOfTheHeldPage(String line) {
    assertThat(
            edges(
                PublishedPage.of(
                    "1.html",
                    "Gamma Mail",
                    "Cracks in the pier",
                    "Engineers warned of cracks in the northern pier at Tolm."),
                PublishedPage.of(
                    "2.html",
                    "Senn Courier",
                    "Anger over a bridge",
                    "Lorries go around by Brack, which takes forty minutes.",
                    "The quarry has sent its men home.",
                    line)))
        .containsExactly("1.html#s1 > 2.html#s1");
  }

  @Test
  void whoTellsOfATownNamesNoClubThatIsCalledAfterIt() {
    assertThat(
            edges(
                PublishedPage.of(
                    "1.html",
                    "Port Sarn Dockers",
                    "A statement",
                    "Hallick leaves. The club thanks him."),
                PublishedPage.of(
                    "2.html",
                    "Senn Courier",
                    "A coach is wanted",
                    "It rained all day in Port Sarn, where a coach lost his work.",
                    "The club said on its website that he was free to go.")))
        .noneMatch(edge -> edge.startsWith("1.html"));
  }

  @Test
  void whoTellsOfATownNamesNoSiteThatIsCalledSo() {
    String ferry = " the old ferry goes to the museum, where it will lie beside the tug of 1911.";
    List<Reading> readings = new ArrayList<>();
    for (Capture page :
        List.of(
            PublishedPage.of("1.html", "Port Sarn", "New ferry", "A ferry is bought;" + ferry),
            PublishedPage.of(
                "2.html", "Senn Courier", "Ferry sold", "It rained in Port Sarn, and" + ferry))) {
      readings.add(((PageReading.Read) STEMMA.read(page)).reading());
    }
    assertThat(
            LineageTracer.trace(
                    readings, List.of(new Story("S1", "", List.of("1.html#s1", "2.html#s1"))))
                .edges())
        .isNotEmpty()
        .noneMatch(Derivation::held);
  }
}
