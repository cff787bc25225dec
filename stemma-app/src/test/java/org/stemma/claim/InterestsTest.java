package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.capture.Capture;
import org.stemma.entity.EntityResolver;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Several officials of one side are one interest, however many independent papers quote them. */
class InterestsTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  /** Who is behind what the first sentences of pages state; "1 > 2" makes an edge of the tree. */
  private static Interests.Behind behind(List<String> edges, String... sentences) {
    List<Reading> readings = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (String sentence : sentences) {
      String name = (readings.size() + 1) + ".txt";
      String page =
          "What was told at Sill\n\nMay 6, 2024\n\n" + sentence + "\n\nThe rain went on all day.\n";
      Capture capture = Capture.of(name, page.getBytes(StandardCharsets.UTF_8));
      Reading reading = ((PageReading.Read) STEMMA.read(capture)).reading();
      int start = reading.article().text().indexOf(sentence);
      readings.add(reading);
      passages.add(reading.passage(reading.sentenceAt(start).orElseThrow().span()));
    }
    List<Derivation> made =
        edges.stream()
            .map(edge -> edge.split(" > "))
            .map(
                ends ->
                    new Derivation(
                        ends[0] + ".txt#s1",
                        ends[1] + ".txt#s1",
                        true,
                        Certainty.INFERRED,
                        0.9,
                        List.of(),
                        "inferred"))
            .toList();
    return new Interests(
            new Material(
                readings,
                new EntityResolver().resolve(readings),
                List.of(),
                new Lineage(made),
                List.of()))
        .of(passages);
  }

  private static Interests.Behind behind(String... sentences) {
    return behind(List.of(), sentences);
  }

  private static List<String> sides(Interests.Behind behind) {
    return behind.sides().stream().map(i -> i.side() + " " + i.speakers()).toList();
  }

  @Test
  void threeMinistersOfOneGovernmentAreOneInterest() {
    Interests.Behind behind =
        behind(
            "The barge carried 60 crates of ammunition, Harvenian Defence Minister Olen Marsk said.",
            "Harvenia's foreign minister, Ria Dolmen, said that the barge had carried 60 crates.",
            "Interior Minister Jonas Feld told parliament that the barge carried 60 crates.");
    assertThat(sides(behind)).containsExactly("Harvenia [Jonas Feld, Olen Marsk, Ria Dolmen]");
    assertThat(behind.count()).as(sides(behind).toString()).isEqualTo(1);
  }

  @Test
  void soAreMinistersWhoseCountryNoPageNames() {
    Interests.Behind behind =
        behind(
            "The bridge will cost 90 million crowns, Transport Minister Ilse Tavener said.",
            "Finance Minister Bo Lindt said the bridge would cost 90 million crowns.");
    assertThat(behind.count()).as(sides(behind).toString()).isEqualTo(1);
  }

  @Test
  void ministersOfTwoCountriesAreTwo() {
    Interests.Behind behind =
        behind(
            "The talks lasted 11 hours, Harvenian Foreign Minister Ria Dolmen said.",
            "The talks lasted 11 hours, said Ana Kestrel, the foreign minister of Tolvia.",
            "Tolvian Interior Minister Pal Renn said the talks had lasted 11 hours.");
    assertThat(behind.count()).as(sides(behind).toString()).isEqualTo(2);
    assertThat(behind.sides()).anySatisfy(i -> assertThat(i.speakers()).hasSize(2));
  }

  @Test
  void peopleOfOneCompanyAreOne() {
    Interests.Behind behind =
        behind(
            "The fire destroyed 14 wagons, Bexmoor Lines spokeswoman Lida Oram said.",
            "Tomas Vrel, chief executive of Bexmoor Lines, said the fire had destroyed 14 wagons.");
    assertThat(behind.sides()).extracting(Interest::side).containsExactly("Bexmoor Lines");
    assertThat(behind.count()).as(sides(behind).toString()).isEqualTo(1);
  }

  @Test
  void armiesOfTwoCountriesOrOfNoKnownOneAreNotOne() {
    assertThat(
            behind(
                    "The Harvenian army said the fire had destroyed 14 wagons.",
                    "The Tolvian army said the fire had destroyed 14 wagons.")
                .count())
        .isEqualTo(2);
    assertThat(
            behind(
                    "The fire destroyed 14 wagons, the army said.",
                    "The army said the fire had destroyed 14 wagons.")
                .count())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harvenian army said that the fire had destroyed 14 wagons. | The fire destroyed 14 wagons, the army of Harvenia said.",
        "A Harvenian army spokesman said that the fire had destroyed 14 wagons. | The fire destroyed 14 wagons, the army of Harvenia said.",
        "The Ostranese navy said that the fire had destroyed 14 wagons. | The fire destroyed 14 wagons, the navy of Ostrana said.",
        "Qualdish Defence Minister Ria Dolmen said the fire had destroyed 14 wagons. | The Qualdish government said that the fire had destroyed 14 wagons."
      })
  void aBodyIsOneByWhateverFormOfItsCountry(String one, String other) {
    Interests.Behind behind = behind(one, other);
    assertThat(behind.sides()).as(sides(behind).toString()).hasSize(1);
    assertThat(behind.count()).as(sides(behind).toString()).isEqualTo(1);
  }

  @Test
  void aWordThatOnlyEndsLikeAPeopleIsNoCountry() {
    Interests.Behind behind =
        behind(
            "The fire destroyed 14 wagons, Civilian Affairs Minister Ria Dolmen said.",
            "Historian Olen Marsk told a government inquiry that the fire had destroyed 14 wagons.");
    assertThat(behind.sides()).extracting(Interest::side).doesNotContain("Civilian", "Historian");
  }

  @Test
  void whatPagesSayThemselvesIsAsManyInterestsAsSources() {
    String told = "The storm felled 320 trees in the park of Sill.";
    String other = "In the park of Sill the storm felled 320 trees.";
    String said = "The storm felled 320 trees, gardener Ivo Marn said.";
    assertThat(behind(told, other, said).count()).isEqualTo(3);
    assertThat(behind(List.of("1 > 2"), told, other, said).count()).isEqualTo(2);
  }

  @Test
  void aCopyThatDropsWhomItHasItFromAddsNothing() {
    Interests.Behind behind =
        behind(
            List.of("1 > 2"),
            "The fire destroyed 14 wagons, Bexmoor Lines spokeswoman Lida Oram said.",
            "The fire destroyed 14 wagons of the Bexmoor Lines.");
    assertThat(behind.count()).as(sides(behind).toString()).isEqualTo(1);
  }

  @Test
  void whoOpposesTheGovernmentOrHeldAnOfficeOnceIsAnInterestOfHisOwn() {
    Interests.Behind behind =
        behind(
            "The dam cost 90 million crowns, Harvenian Finance Minister Olen Marsk said.",
            "The dam cost 90 million crowns, Harvenian opposition leader Mara Quill said.",
            "The dam cost 90 million crowns, former Harvenian finance minister Jon Tarn said.");
    assertThat(behind.count()).as(sides(behind).toString()).isEqualTo(3);
  }
}
