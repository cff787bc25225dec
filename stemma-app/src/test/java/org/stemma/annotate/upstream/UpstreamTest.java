package org.stemma.annotate.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;

class UpstreamTest {

  private static List<String> read(String text) {
    return ParsedPage.of(text).all(Upstream.class).stream()
        .map(u -> u.kind().label() + ": " + u.name())
        .toList();
  }

  private static List<Upstream> publications(ParsedPage page) {
    return page.all(Upstream.class).stream()
        .filter(u -> u.kind() == UpstreamKind.PUBLICATION)
        .toList();
  }

  @Test
  void outletsThatReportOrAreToldAreSources() {
    assertThat(read("The ferry was overloaded, the Halden Gazette reported on Monday."))
        .contains("publication: Halden Gazette");
    assertThat(read("Captain Paul Reyes told the Daily Ledger that the cargo had shifted."))
        .contains("publication: Daily Ledger", "statement (primary): Paul Reyes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The club has agreed a fee, Radio Halden was first to report on Friday.; Radio Halden",
        "The Odal Courier was the first to reveal that the dam had leaked.; Odal Courier",
        "The Daily Ledger broke the story of two jurors who were offered money.; Daily Ledger",
        "The Brennick Post broke the news that the mill would close.; Brennick Post",
        "Radio Halden had broken the news of the leak a day before.; Radio Halden",
        "The Odal Courier was the first newspaper to report the leak.; Odal Courier",
        "The Senn Herald was the first paper to reveal that the dam had leaked.; Senn Herald",
        "Radio Brennick was the first broadcaster to report on the fire.; Radio Brennick",
        "Halden Television was the first network to report the result.; Halden Television",
      })
  void theOutletThatToldItFirstIsASource(String sentence, String outlet) {
    assertThat(read(sentence)).contains("publication: " + outlet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "According to the Harbour Post, the mill will close in June.; Harbour Post",
        "The mill will close in June, according to a report in the Harbour Post.; Harbour Post",
        "The mill will close in June, according to a Harbour Post report.; Harbour Post",
        "According to an investigation by Radio Skarn, 40 workers were ill.; Radio Skarn",
        "A report in the Valley Telegraph said that the mill would close.; Valley Telegraph",
        "The Valley Telegraph's report said that the mill would close.; Valley Telegraph",
        "A Valley Telegraph investigation found that the mill had leaked.; Valley Telegraph",
        "News of the sale was first published in the Melva Times.; Melva Times",
        "The fee was 3 million crowns, it was first reported in the Odal Herald.; Odal Herald",
        "It was the Melva Times that first reported the leak.; Melva Times",
        "In an interview in the Coast Courier, Sorrel said that he would stay.; Coast Courier",
        "In comments to the Coast Courier, Sorrel said he would stay.; Coast Courier",
        "Documents seen by the Melva Times show that the mill leaked.; Melva Times",
        "The mill had leaked for weeks, per the Melva Times.; Melva Times",
        "Writing in the Melva Times, the mayor said that the mill had leaked.; Melva Times",
        "The leak was reported by the Odal Herald and the Melva Times.; Melva Times",
        "A local paper, the Melva Times, reported the leak.; Melva Times",
        "The sale, first reported by Politiq, was later confirmed.; Politiq",
      })
  void anOutletIsASourceInWhateverWordsItIsCited(String sentence, String outlet) {
    assertThat(read(sentence)).contains("publication: " + outlet);
  }

  @Test
  void aShorterNameOfAnOutletIsNoOtherSource() {
    assertThat(
            read(
                "The mill leaked, The Odal Ledger reported.\nIt was shut, according to the Ledger.\n"))
        .containsExactly("publication: Odal Ledger");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor bought a copy of the Melva Times at the station.",
        "The mayor sued over an article in the Melva Times.",
        "The van of the Melva Times was hit by a tree.",
        "The theft was first reported by Ana Ruiz.",
        "The theft was first reported by Odal Freight.",
        "The mayor was hit by a van in the Melva Times car park.",
      })
  void whoIsOnlyNamedIsNoSource(String sentence) {
    assertThat(read(sentence)).noneMatch(source -> source.startsWith("publication"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Odal Courier was the first to move to the quay.",
        "The Odal Courier was the first newspaper to move to the quay.",
        "Radio Halden had broken the lease of its studio.",
        "The Brennick Post broke the strike of its printers."
      })
  void anOutletThatWasFirstInSomethingElseIsNone(String sentence) {
    assertThat(publications(ParsedPage.of(sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Halden Gazette; Captain Paul Reyes told the Gazette that the cargo had shifted.",
        "The Odal Courier; The mayor gave an interview to the Courier after the final whistle.",
        "Senn Daily Ledger; The Daily Ledger reported on Monday that the jury was split.",
        "Brennick Post; Dockers spoke to the Brennick Post at the gate of the port.",
      })
  void theOutletThatPublishesThePageIsNoSourceOfIt(String outlet, String sentence) {
    assertThat(publications(ParsedPage.of(sentence))).hasSize(1);
    assertThat(publications(ParsedPage.of(sentence, "Harbour Echo"))).hasSize(1);
    assertThat(publications(ParsedPage.of(sentence, outlet))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Halden Lines, the owner, insists that the boxes are tight.; official statement: Halden Lines",
        "The Football League maintains that the gate was shut.; official statement: Football League",
        "The lights went out at noon, contends Ana Ruiz.; statement (primary): Ana Ruiz",
      })
  void whoInsistsOnAFactIsASource(String sentence, String source) {
    assertThat(read(sentence)).containsExactly(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Halden Lines stressed the importance of talks.",
        "The Football League reiterated its commitment to the club.",
        "Odal emphasised the need for a new bridge.",
      })
  void whoStressesAViewIsNone(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void aPersonIsASourceOncePerPage() {
    assertThat(read("“We won,” said Ana Ruiz.\n“They lost,” Ruiz said."))
        .containsExactly("statement (primary): Ana Ruiz");
  }

  @Test
  void aPostIsASource() {
    assertThat(read("Coach Paul Okafor announced his departure on Instagram."))
        .containsExactly("social post (primary): Paul Okafor");
  }

  @Test
  void officialsAndUnnamedSourcesAreToldApart() {
    assertThat(read("Finnish officials said that the reactor was safe."))
        .containsExactly("officials: Finnish officials");
    assertThat(read("Two sources said that the reactor was leaking."))
        .containsExactly("unnamed: Two sources");
  }

  @Test
  void aBodyThatStatesAFactIsASource() {
    assertThat(read("The damage came to 40 million euros, the regional government said."))
        .containsExactly("officials: regional government");
  }

  @Test
  void aPersonIsBestHeardWhereQuoted() {
    String text =
        """
        Mayor Ana Ruiz said on Monday that the bridge was safe.
        “Nobody will fall,” Ruiz said.
        """;
    ParsedPage page = ParsedPage.of(text);
    assertThat(page.all(Upstream.class))
        .extracting(u -> page.words(u.span()))
        .containsExactly("“Nobody will fall,” Ruiz said.");
  }

  @Test
  void leakedAndSeenDocumentsAreSources() {
    assertThat(read("A leaked draft of the treaty alarmed the unions."))
        .contains("document: leaked draft of the treaty");
    assertThat(read("The letter, seen by the Halden Gazette, names no culprit."))
        .anyMatch(u -> u.startsWith("document: "));
  }

  @Test
  void viewsMakeNoSource() {
    assertThat(read("Paul Reyes admires the dam.")).isEmpty();
  }

  @Test
  void anAnnouncementAloneMakesNoSource() {
    assertThat(read("The government of Norway announced that the bridge would be closed."))
        .isEmpty();
    assertThat(read("The government of Norway denied that the bridge was unsafe.")).hasSize(1);
  }

  @Test
  void anOfficialWhoIsNotNamedIsAnUnnamedSource() {
    assertThat(read("A lawyer close to the club, who asked not to be named, said it was broke."))
        .containsExactly("unnamed: lawyer close to the club");
  }

  @Test
  void theShortNameOfABodyIsNoFurtherSource() {
    String text =
        """
        The train carried 90 people, the Transport Ministry said on Friday.
        The brakes had failed, the ministry said.
        """;
    assertThat(read(text))
        .extracting(u -> u.replaceFirst("[^:]*: ", ""))
        .containsExactly("Transport Ministry");
  }

  @Test
  void groupsThatOnlyHoldAViewCountOnce() {
    String text =
        """
        Critics said that the dam was old.
        The mayor's critics accused her of neglect.
        """;
    assertThat(read(text)).containsExactly("unnamed: Critics");
  }

  @Test
  void oneOfManyIsASourceWithoutAName() {
    assertThat(read("A passenger said the brakes had failed."))
        .containsExactly("unnamed: passenger");
    assertThat(read("An official close to the club, who asked not to be named, said it was broke."))
        .containsExactly("unnamed: official close to the club");
    assertThat(read("Paul Reyes, a doctor, said the wards were full."))
        .containsExactly("statement (primary): Paul Reyes");
  }
}
