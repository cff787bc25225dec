package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.PublishedPage;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.entity.EntityResolver;
import org.stemma.lineage.Lineage;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** What a body publishes itself and what its people say is the word of one side. */
class BodyInterestsTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  /**
   * Who is behind the first sentences of pages.
   *
   * @param pages each "Publisher: sentence", with another paragraph behind a slash
   */
  private static Interests.Behind behind(String... pages) {
    List<Reading> readings = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (String page : pages) {
      String publisher = page.substring(0, page.indexOf(": "));
      String[] told = page.substring(page.indexOf(": ") + 2).split(" / ");
      String more = told.length > 1 ? told[1] : "The rain went on all day and into the night.";
      String name = (readings.size() + 1) + ".html";
      Reading reading =
          ((PageReading.Read)
                  STEMMA.read(
                      PublishedPage.of(name, publisher, "What was told at Sill", told[0], more)))
              .reading();
      int start = reading.article().text().indexOf(told[0]);
      readings.add(reading);
      passages.add(reading.passage(reading.sentenceAt(start).orElseThrow().span()));
    }
    return new Interests(
            new Material(
                readings,
                new EntityResolver().resolve(readings),
                List.of(),
                new Lineage(List.of()),
                List.of()))
        .of(passages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senn Mining: The blast hurt 14 workers. / Senn Mining has run the Odal pit since 2009. |"
            + " Odal Gazette: The manager of the Odal pit, Petra Lohm, said the blast had hurt 14"
            + " workers.",
        "Senn Mining: The blast hurt 14 workers. / The pit stays closed. | Odal Gazette: Petra"
            + " Lohm, who runs the Odal pit for Senn Mining, said the blast had hurt 14 workers.",
        "Senn Ferries: The ferry carried 187 people. / The Ellida, a ferry of Senn Ferries, is old."
            + " | Odal Gazette: Jon Aske, the skipper of the Ellida, said the ferry carried 187"
            + " people.",
        "Tarn Chemicals: The fire hurt 14 workers. / The Tarn Chemicals plant at Odal is closed. |"
            + " Odal Gazette: Olof Renn, the manager of the Odal plant, said the fire had hurt 14"
            + " workers.",
        "Odal Rovers FC: The fall hurt 14 fans. / The match was broken off. | Senn Gazette: Odal"
            + " Rovers coach Dorn Hallick said the fall had hurt 14 fans.",
        "Odal Rovers FC: The fall hurt 14 fans. / The match was broken off. | Senn Gazette: Odal"
            + " Rovers said that the fall had hurt 14 fans.",
        "Tarn Chemicals plc: The fire hurt 14 workers. / The works are closed. | Odal Gazette: Tarn"
            + " Chemicals' lawyer, Una Brek, said the fire had hurt 14 workers.",
        "Ministry of Transport: The fire hurt 14 workers. / The ministry has sent two experts. |"
            + " Odal Gazette: The fire hurt 14 workers, Transport Minister Karin Volde said. / The"
            + " Ministry of Transport helps.",
        "Odal Police: The crush hurt 14 people. / The square is closed. | Senn Gazette: Chief"
            + " Inspector Una Brandt of the Odal Police said the crush had hurt 14 people.",
        "Brack Cement: The burst hurt 14 workers. / The kiln at Brack Cement's Orrel plant is old."
            + " | Odal Gazette: The burst hurt 14 workers, said Olof Renn, the manager of the Orrel"
            + " plant.",
        "Brack Cement: The burst hurt 14 workers. / The kiln is old. | Odal Gazette: Brack Cement"
            + " is shut and its managing director, Olof Renn, said the burst had hurt 14 workers.",
        "Odal Rovers FC: The fall hurt 14 fans. / The match was broken off. | Senn Gazette: Odal"
            + " Rovers lost at home, and its coach, Dorn Hallick, said the fall had hurt 14 fans.",
        "Dockworkers Union of Sarn: The crush hurt 14 men. / We are sad. | Senn Gazette: The crush"
            + " hurt 14 men, said the union's secretary, Rosa Teel. / The Dockworkers Union of Sarn"
            + " mourns.",
        "Ministry of Health of Caldria: The leak hurt 14 children. / Doctors are there. | Senn"
            + " Gazette: The leak hurt 14 children, the health minister, Karin Volde, said.",
        "Senn Ferries: The fall hurt 14 guests. / The Ellida is old. | Odal Gazette: Senn Ferries"
            + " is sorry, and its lawyer, Jon Aske, said the fall had hurt 14 guests.",
        "District Court of Odal: The court sentenced 14 people. / They may appeal. | Senn Gazette:"
            + " The court sentenced 14 people, a spokesman for the District Court of Odal said.",
      })
  void aBodysOwnPageAndWhoSpeaksForItAreOneInterest(String own, String paper) {
    Interests.Behind behind = behind(own, paper);
    assertThat(behind.sides()).as(behind.toString()).hasSize(1);
    assertThat(behind.sides().get(0).speakers()).as(behind.toString()).hasSize(2);
    assertThat(behind.count()).as(behind.toString()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senn Mining: The blast hurt 14 workers. / Senn Mining runs the Odal pit. | Odal Gazette:"
            + " Petra Lohm, who ran the Odal pit until 2019, said the blast had hurt 14 workers.",
        "Senn Mining: The blast hurt 14 workers. / The pit is old. | Odal Gazette: Senn Mining sued"
            + " Tarn Chemicals, and its director, Petra Lohm, said the blast had hurt 14 workers.",
        "Senn Mining: The blast hurt 14 workers. / The pit is old. | Odal Gazette: Pit Watch is"
            + " angry, and its director, Petra Lohm, said the blast had hurt 14 workers.",
        "Senn Mining: The blast hurt 14 workers. / Senn Mining is sorry. | Odal Gazette: Petra"
            + " Lohm, a customer of Senn Mining, said the blast had hurt 14 workers.",
        "Senn Mining: The blast hurt 14 workers. / Senn Mining runs the Odal pit. | Odal Gazette:"
            + " Olof Renn, the manager of the Skarn pit, said the blast had hurt 14 workers.",
      })
  void whoRanItOnceOrDealsWithItOrRunsAnotherPlaceIsNone(String own, String paper) {
    Interests.Behind behind = behind(own, paper);
    assertThat(behind.count()).as(behind.toString()).isEqualTo(2);
  }

  @Test
  void theCompanyIsTheOneThatThePageNames() {
    Interests.Behind behind =
        behind(
            "Senn Mining: The blast hurt 14 workers. / Senn Mining is sorry.",
            "Odal Gazette: A fire broke out at Senn Mining on Monday. The company's lawyer, Ivo"
                + " Tandt, said the fire had hurt 14 workers.");
    assertThat(behind.sides()).as(behind.toString()).hasSize(1);
  }

  @Test
  void papersAreNoSides() {
    Interests.Behind behind =
        behind(
            "Mining Review: The blast hurt 14 workers.",
            "Kiln Technology: The blast hurt 14 workers.",
            "The Islander: The blast hurt 14 workers. / The Islander counted them.");
    assertThat(behind.sides()).isEmpty();
    assertThat(behind.count()).isEqualTo(3);
  }

  @Test
  void anOutletThatReportsIsNoSide() {
    Interests.Behind behind =
        behind(
            "Senn Gazette: The Union Wire Service said the blast had hurt 14 workers.",
            "Odal Gazette: The Herald said the blast had hurt 14 workers.");
    assertThat(behind.sides()).isEmpty();
    assertThat(behind.count()).isEqualTo(2);
  }

  @Test
  void aPaperThatSomebodySpeaksToIsNoSide() {
    Interests.Behind behind =
        behind(
            "Coast Courier: The blast hurt 14 workers.",
            "Odal Gazette: In an interview with the Coast Courier, Dorn Hallick said the blast had"
                + " hurt 14 workers.");
    assertThat(behind.sides())
        .as(behind.toString())
        .extracting(Interest::side)
        .containsExactly("Dorn Hallick");
  }

  @Test
  void aFigureOfOneSideIsNotAdoptedForItsManyTexts() {
    assertThat(
            STEMMA
                .account(
                    List.of(
                        PublishedPage.of(
                            "1.html",
                            "Senn Mining",
                            "Statement on the Odal pit",
                            "A blast closed the Odal pit on Monday. The blast hurt 14 miners.",
                            "Senn Mining is sorry for all who wait for news at the gate."),
                        PublishedPage.of(
                            "2.html",
                            "Odal Gazette",
                            "Blast at the Odal pit",
                            "Families stood at the gate of the Odal pit on Monday night.",
                            "The manager of the Odal pit, Petra Lohm, said the blast had hurt 14"
                                + " miners."),
                        PublishedPage.of(
                            "3.html",
                            "Skarn Echo",
                            "Ambulances at the Odal pit",
                            "Our reporter saw ambulances leave the Odal pit on Monday.",
                            "The blast hurt 16 miners.")))
                .apparatus())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.why()).doesNotContain("2 against 1"));
  }
}
