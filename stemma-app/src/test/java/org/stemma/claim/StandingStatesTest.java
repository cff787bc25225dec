package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** A state that stands, however each page tells it, is one statement of all of them. */
class StandingStatesTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  /** What several pages, one for each sentence, have standing: "closed: the line 1.txt 2.txt". */
  private static List<String> standing(String... sentences) {
    List<PageReading> pages = new ArrayList<>();
    for (String sentence : sentences) {
      String page =
          "News from the harbour of Lunde\n\nMay 6, 2031\n\n"
              + sentence
              + " The harbour master of Lunde, Ida Korr, spoke of it at the town hall.\n\n"
              + "Lunde lies on the bay of Orsk. Its council meets once a month in the old hall.\n";
      String name = (pages.size() + 1) + ".txt";
      pages.add(STEMMA.read(Capture.of(name, page.getBytes(StandardCharsets.UTF_8))));
    }
    return Stemma.accountOf(pages).corroboration().stream()
        .filter(
            s ->
                s.claim()
                    .matches(
                        "(under sanctions|banned|closed|detained|on strike|blockaded|at war"
                            + "|suspended): .*"))
        .map(s -> s.claim() + " " + String.join(" ", s.documents()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The federation imposed a transfer ban on Velm Rovers in March. | Velm Rovers have been"
            + " banned from signing players since the spring. | banned: Velm Rovers",
        "The line between Ost and Harwick was closed after the derailment. | The Ost line remains"
            + " closed, the operator said. | closed: The Ost line",
        "Inspectors detained the Ellida after they found cracks in her hull. | The Ellida has been"
            + " detained in Lunde since Friday. | detained: Ellida",
        "Existing sanctions target Velland's banks. Sanctions imposed after the raid of 2019 have"
            + " strained ties with Velland. | The raid triggered a series of sanctions against"
            + " Velland by its neighbours. | under sanctions: Velland",
        "Vell has blockaded the port of Lunde since May. | The blockade of the port of Lunde"
            + " continues. | blockaded: the port of Lunde",
        "Drivers of Senn Freight went on strike on Monday. | The drivers of Senn Freight are still"
            + " on strike. | on strike: Drivers of Senn Freight",
        "Vell has been suspended from the league. | The league suspended Vell in April. | suspended:"
            + " Vell",
        "Velland is at war with Harvenia. | Harvenia has been at war with Velland since 2029. | at"
            + " war: Harvenia and Velland"
      })
  void pagesThatTellItByOtherEventsTellOneState(String one, String other, String state) {
    assertThat(standing(one, other)).containsExactly(state + " 1.txt 2.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The federation imposed a transfer ban on Velm Rovers in March. | On Friday the federation"
            + " lifted the ban on Velm Rovers.",
        "The Ost line was closed after the derailment. | The Ost line reopened on Sunday.",
        "Inspectors detained the Ellida in May. | The Ellida was released after two days.",
        "The drivers of Senn Freight are on strike. | The drivers of Senn Freight went on strike in"
            + " May, and the strike ended on Friday.",
        "The raid triggered sanctions against Velland. | The minister threatened sanctions against"
            + " Velland.",
        "The raid triggered sanctions against Velland. | Lawmakers called for sanctions against"
            + " Velland to be imposed.",
        "The federation banned Velm Rovers from signing players. | The federation may ban Velm"
            + " Rovers from signing players.",
        "The raid triggered sanctions against Velland. | The raid triggered sanctions against"
            + " Harvenia.",
        "The line between Ost and Harwick was closed. | The line between Vell and Orsk was closed.",
        "Inspectors detained the Ellida in May. | Inspectors detained the Morna in May.",
        "The league banned Velm Rovers from the cup. | Velm Rovers were banned from signing"
            + " players.",
        "The Ost line was closed after the derailment. | The Ost line was closed for two hours.",
        "The Ost line was closed after the derailment. | The minister denied that the Ost line was"
            + " closed.",
        "The Ost line was closed after the derailment. | Was the Ost line closed?",
        "Vellish sailors were detained in Orsk. | The police detained Vellish bankers.",
        "The club closed the gap at the top. | The club closed its shop after the match."
      })
  void whatEndedOrWasNeverSoOrIsAnotherPartysIsNone(String one, String other) {
    assertThat(standing(one, other)).isEmpty();
  }

  @Test
  void pronounEndsStatesOfItsOwnPageOnly() {
    assertThat(
            standing(
                "The Ost line was closed after the derailment.",
                "The Ost line remains closed, the operator said.",
                "Rolf Saal spoke to his men. He was released on Sunday, and it reopened."))
        .containsExactly("closed: The Ost line 1.txt 2.txt");
  }
}
