package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;
import org.stemma.story.Pages;
import org.stemma.story.SegmentText;
import org.stemma.story.Story;
import org.stemma.text.Span;

class SignedCreditsTest {

  private static final String STORM =
      "Storm closes bridge\n\nThe bridge of Tarn was shut when a gale tore off its roof.\n";

  private static final String FERRIES =
      "Weather\n\nFerries carry commuters of the town while masons check the arches.";

  private static List<String> credits(String text, String... publishers) {
    return found(text, publishers).stream().map(Upstream::name).toList();
  }

  private static List<Upstream> found(String text, String... publishers) {
    SortedMap<String, OutletName> outlets = new TreeMap<>();
    for (String publisher : publishers) {
      outlets.put(publisher, OutletName.of(publisher));
    }
    Witness witness = Witness.of(SegmentText.of(List.of(Pages.page("a.txt", "", "", text))).get(0));
    return new SignedCredits(outlets).of(witness);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Storm closes bridge\n\nA storm closed the bridge of Tarn on Friday, the police said. (GNB)\n",
        "Storm closes bridge\n\nTARN, May 3 (GNB) - A storm closed the bridge of Tarn on Friday.\n",
        "Storm closes bridge\n\nA storm closed the bridge of Tarn on Friday. – Great Northern Bureau\n",
        "Sturm sperrt Brücke\n\nEin Sturm hat am Freitag die Brücke von Tarn gesperrt. (GNB/Echo)\n",
        "La tormenta cierra el puente\n\nTarn, 3 may (GNB).- Una tormenta cerró el viernes el puente de Tarn.\n",
        "Буря закрыла мост\n\nВ пятницу буря закрыла мост в городе Тарн. [GNB]\n"
      })
  void lettersOfAHeldOutletCreditIt(String text) {
    assertThat(credits(text, "Great Northern Bureau", "Tarn Gazette"))
        .containsExactly("Great Northern Bureau");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Storm\n\nThe Great Northern Bridge (GNB) was closed by a storm on Friday.\n",
        "Storm\n\nA storm closed the bridge on Friday, says the club (founded 1921).\n",
        "Storm\n\nA storm closed the bridge on Friday, said the mayor – Gunda Norbert Bale.\n"
      })
  void lettersWithinASentenceCreditNobody(String text) {
    assertThat(credits(text, "Great Northern Bureau")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A storm closed the bridge of Tarn on Friday, the police said. (AP); Albany Post",
        "A storm closed the bridge of Tarn on Friday, the police said. [Afp]; Alder Falls Press",
        "TARN, May 3 (UPI) - A storm closed the bridge of Tarn on Friday.; Upland Press Institute",
        "Tarn, 3 may (EFE).- Una tormenta cerró el viernes el puente de Tarn.; East Fjord Echo",
        "A storm closed the bridge of Tarn on Friday. - DPA; Dorvane Press Agency",
        "A storm closed the bridge of Tarn on Friday. (AP/RSS); Radio Southern Shore",
      })
  void lettersOfAListedAgencyCreditNoOtherOutlet(String report, String outlet) {
    assertThat(credits("Storm closes bridge\n\n" + report + "\n", outlet)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A storm closed the bridge of Tarn on Friday, the police said. (AP); The Associated Press",
        "TARN, May 3 (UPI) - A storm closed the bridge of Tarn.; United Press International",
        "TARN, May 3 (MAP) - A storm closed the bridge of Tarn on Friday.; Maghreb Arabe Presse",
      })
  void theyCreditTheAgencyWhosePageIsHeld(String report, String agency) {
    assertThat(credits("Storm closes bridge\n\n" + report + "\n", agency, "Albany Post"))
        .containsExactly(agency);
  }

  @Test
  void lettersWithOtherMeaningsCreditNobodyBehindAText() {
    assertThat(
            credits(
                "Storm\n\nA storm closed the bridge of Tarn on Friday. (MAP)\n",
                "Maghreb Arabe Presse"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Olmeda (Sevilla), 3 oct (GNB).- Una tormenta cerró el viernes el puente de Tarn.",
        "Brennick (Tarn) (GNB) – A storm closed the bridge of the old town on Friday.",
        "TARN (GNB, Echo) - A storm closed the bridge of the old town on Friday."
      })
  void theCreditOfADatelineIsItsAgency(String report) {
    assertThat(
            credits(
                "Storm closes bridge\n\n" + report + "\n",
                "Great Northern Bureau",
                "Sevilla Noticias",
                "Tarn Gazette"))
        .containsExactly("Great Northern Bureau");
  }

  @ParameterizedTest
  @CsvSource({
    "(GNB), GNB",
    "[GNB/Echo], GNB/Echo",
    "- GNB, GNB",
    "– Great Northern Bureau., Great Northern Bureau"
  })
  void theWordsShownAreThoseOfTheCredit(String credit, String words) {
    String text = "Storm closes bridge\n\nA storm closed the bridge on Friday. " + credit + "\n";
    assertThat(found(text, "Great Northern Bureau"))
        .extracting(upstream -> upstream.span().in(text))
        .containsExactly(words);
  }

  @Test
  void theFullNameOfOneIsNotAShortNameOfAnother() {
    assertThat(
            credits(
                "Storm\n\nA storm closed the bridge of Tarn on Friday. – Tessaly Press\n",
                "Tessaly Press",
                "Tessaly Press Online"))
        .containsExactly("Tessaly Press");
  }

  @Test
  void lettersOfTwoOutletsCreditNone() {
    assertThat(
            credits(
                "Storm closes bridge\n\nA storm closed the bridge of Tarn on Friday. (GNB)\n",
                "Great Northern Bureau",
                "Gulf News Bulletin"))
        .isEmpty();
  }

  /** The edges of two reports and of a third one, told in other words, with the letters GNB. */
  private static List<String> edges(String one, String other) {
    List<Reading> pages =
        List.of(
            Pages.page("a.txt", one, "2031-05-02", STORM),
            Pages.page(
                "b.txt",
                other,
                "2031-05-02",
                "Gale in Tarn\n\nNobody may cross the river before Sunday, says mayor Odd Vik.\n"),
            Pages.page("c.txt", "Oster Echo", "2031-05-03", FERRIES + " (GNB)\n"));
    Story story = new Story("ST1", "Storm", List.of("a.txt#s1", "b.txt#s1", "c.txt#s1"));
    return LineageTracer.trace(pages, List.of(story)).edges().stream()
        .map(edge -> edge.from() + " > " + edge.to() + " " + edge.certainty().label())
        .toList();
  }

  @Test
  void ofTwoOutletsWithTheseLettersNoneIsMadeASource() {
    assertThat(edges("Great Northern Bureau", "Gulf News Bulletin")).isEmpty();
    assertThat(edges("Great Northern Bureau", "Gulf Bulletin"))
        .containsExactly("a.txt#s1 > c.txt#s1 stated");
  }

  @Test
  void aListedAgencyIsNoUpstreamOfAnOutletWithItsInitials() {
    Reading held = Pages.page("a.txt", "Albany Post", "2031-05-02", STORM);
    Reading copy = Pages.page("c.txt", "Oster Echo", "2031-05-03", FERRIES + " (AP)\n");
    Span letters = Span.of(copy.article().text().indexOf("AP)"), copy.article().text().length());
    Story story = new Story("ST1", "Storm", List.of("a.txt#s1", "c.txt#s1"));
    for (String named : List.of("Associated Press", "AP", "APS")) {
      Reading credited =
          copy.with(List.of(new Upstream(letters, named, UpstreamKind.AGENCY, false, true)));
      assertThat(LineageTracer.trace(List.of(held, credited), List.of(story)).edges())
          .extracting(edge -> edge.from() + " > " + edge.to())
          .containsExactly(named + " > c.txt#s1");
    }
  }
}
