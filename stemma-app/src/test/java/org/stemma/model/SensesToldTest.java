package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.EventMention;
import org.stemma.event.Event;

/** Verbs and nouns that name an event in one sense only, in sentences of invented stories. */
class SensesToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rail firm apologised. It promised to refund all tickets. | AGREE announced",
        "The union met on Monday. It has asked a court to lift the ban. | REQUEST reported",
        "The owner wrote to the crew. It offered each sailor 900 crowns. | AGREE announced"
      })
  void bodyThatIsTakenUpByItSpeaks(String text, String event) {
    assertThat(Told.held(text)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The storm came on Monday. It promised to be a hard night.",
        "The storm came on Monday. It threatened the pier.",
        "The strike began on Monday. It demanded patience."
      })
  void happeningThatIsTakenUpByItDoesNot(String text) {
    assertThat(Told.held(text)).noneMatch(e -> e.matches("(AGREE|THREATEN|REQUEST).*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The accused shook his head.",
        "The coach shook hands with the fans.",
        "The minister shook her hand at the door.",
        "The mayor is fighting a ruling.",
        "Villagers are fighting plans for a quarry.",
        "The captain stood by her on the steps of the court.",
        "The tanker was moored with two tugs standing by."
      })
  void wordsOfAnotherSenseNameNoEvent(String sentence) {
    assertThat(Told.held(sentence)).isEmpty();
  }

  @Test
  void walkoutThatIsCalledRecklessIsNotCalledFor() {
    assertThat(Told.page("a.txt", "The firm called the walkout reckless.").all(EventMention.class))
        .noneMatch(m -> !m.trigger().isEmpty() && m.trigger().start() < 15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An earthquake shook the town. | (disaster) reported",
        "Rebels fought the army in the hills. | ASSAULT reported",
        "The president stood by his minister. | SUPPORT reported",
        "The ministers shook hands on a deal. | AGREE reported",
        "The union called a strike. | PROTEST/strike reported"
      })
  void wordsOfTheirOwnSenseDo(String sentence, String event) {
    assertThat(Told.held(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exporters charged the port with bad faith. | ACCUSE/allege reported",
        "Prosecutors charged the captain with fraud. | COERCE/arrest reported",
        "The captain was charged with fraud. | COERCE/arrest reported"
      })
  void officesAloneChargeInCourt(String sentence, String event) {
    assertThat(Told.held(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A freight train struck a tractor at the crossing. | (accident) reported",
        "A barge hit the pier at low tide. | (accident) reported",
        "An army lorry struck a checkpoint. | ASSAULT reported"
      })
  void vehiclesStrikeByAccidentUnlessTheyAreArmed(String sentence, String event) {
    assertThat(Told.held(sentence)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 400 drivers walked off the job on Wednesday.",
        "Nurses downed tools on Monday.",
        "Tugboat crews refused to work.",
        "Guards laid down their tools."
      })
  void workersWhoStopWorkStrike(String sentence) {
    assertThat(Told.held(sentence)).contains("PROTEST/strike reported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The goalkeeper slipped. The keeper slept. Duarte struck again.",
        "The referee waved play on. Lund levelled in the derby after a pass by the midfielder.",
        "The striker rested, the keeper slept. Lund beat Orrin 2-1."
      })
  void playsOfAGameAreNoAttacks(String page) {
    assertThat(Told.held(page)).contains("(sport) reported").noneMatch(e -> e.startsWith("ASS"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The goalkeeper slipped. The keeper saw it. A fan struck a linesman.",
        "Rebels struck again.",
        "The striker and the goalkeeper fled. Soldiers attacked Lund."
      })
  void attacksStayAttacks(String page) {
    assertThat(Told.held(page)).anyMatch(e -> e.startsWith("ASSAULT"));
  }

  @Test
  void talksThatBreakDownBehindAnotherDeedAreTheirOwnSubject() {
    List<String> held =
        Told.held("The union called a strike after talks with the port broke down.");
    assertThat(held)
        .contains("REJECT/meet reported")
        .noneMatch(e -> e.equals("(accident) reported"));
    assertThat(Told.held("The widow broke down.")).isEmpty();
    assertThat(Told.held("A lorry broke down.")).containsExactly("(accident) reported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trial continues on Friday.",
        "The hearing takes place on Friday.",
        "The derby kicks off on Friday."
      })
  void nounWithADayToComeIsAnnounced(String sentence) {
    assertThat(
            Told.titled("a.txt", "News", sentence, LocalDate.of(2031, 5, 20))
                .all(EventMention.class))
        .extracting(m -> m.status().label())
        .containsExactly("announced");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A train ploughed into a lorry that had broken down. In 2029 a train struck a tractor.",
        "The union called the strike. The stoppage lasts two days. In 2029 a strike lasted weeks.",
        "Firemen fought the blaze. A fire destroyed the mill. In 2029 a fire destroyed a barn."
      })
  void whatIsRecalledIsNoPartOfTheStory(String text) {
    assertThat(
            Told.events(Told.titled("a.txt", "News", text, LocalDate.of(2034, 3, 14))).stream()
                .filter(e -> e.time().edtf().equals("2029"))
                .map(Event::mentions))
        .singleElement()
        .satisfies(mentions -> assertThat(mentions).hasSize(1));
  }

  @Test
  void strikeOfOthersStaysTheirs() {
    assertThat(
            Told.events(
                Told.page(
                    "a.txt",
                    "Some 90 dockers walked off the job. The stoppage is to last two days."
                        + " Bakers in Lund stopped work.")))
        .hasSize(2);
  }
}
