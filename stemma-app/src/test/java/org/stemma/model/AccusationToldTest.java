package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.EventStatus;
import org.stemma.event.Event;

/** What is told only as an accusation, and what is not though it is told with the same words. */
class AccusationToldTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union accused the operator of attacking two signal workers.",
        "Two dockers are accused of robbing a bank in Drusk.",
        "Orr was charged with robbing a bank in Drusk on 3 May.",
        "Police suspect him of setting fire to the depot.",
        "Two brothers are suspected of kidnapping the banker in March.",
        "The player is alleged to have attacked a steward after the match.",
        "The captain was arrested on suspicion of attacking a steward.",
        "Three fans were arrested on charges of attacking a steward.",
        "Prosecutors allege that Orr bribed two officials in 2029.",
        "The indictment states that Orr bribed two officials in 2029.",
        "According to the indictment, Orr killed his partner in 2029.",
        "Prosecutor Lena Brink told the jury that Orr had robbed a bank.",
        "The plaintiff says the foreman attacked him in the canteen.",
        "He pleaded not guilty to attacking a steward.",
        "Police investigated an alleged attack on a steward.",
        "The allegation that the miller killed his brother was repeated."
      })
  void deedOfWhichSomebodyIsAccusedIsAlleged(String sentence) {
    assertThat(Told.mentions(sentence)).anyMatch(e -> e.endsWith(" alleged"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met at the alleged meeting place in Drusk.",
        "He was convicted of robbing a bank in Drusk.",
        "The jury found him guilty of killing his partner.",
        "He was sentenced to nine years for killing his partner.",
        "Prosecutors charged Orr on Tuesday.",
        "The trial of the alleged leader opened on Monday.",
        "Prosecutors said police had arrested Orr at the airport.",
        "Prosecutor Lena Brink said that five people died in the blast.",
        "Prosecutors said that three gunmen had attacked the bank.",
        "The charges over the attack were dropped.",
        "The club was accused of the attack on the bus.",
        "The charity was charged with rescuing the sailors."
      })
  void whatIsProvenOrNoAccusationIsNotAlleged(String sentence) {
    assertThat(Told.held(sentence)).isNotEmpty().noneMatch(e -> e.endsWith(" alleged"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The captain is said to have attacked a steward. | unconfirmed",
        "The army reportedly shelled the port. | unconfirmed",
        "He denied attacking a steward. | denied",
        "Prosecutors said that the trial would open on 3 June. | announced"
      })
  void hearsayAndDenialStayWhatTheyAre(String sentence, String status) {
    assertThat(Told.mentions(sentence)).anyMatch(e -> e.endsWith(" " + status));
  }

  @Test
  void accusationDoesNotSayWhoDidWhatAnotherPageTells() {
    assertThat(
            Told.events(
                Told.page("a.txt", "Orr was charged with robbing a bank in Drusk on 3 May 2031."),
                Told.page("b.txt", "Two men robbed a bank in Drusk on 3 May 2031.")))
        .filteredOn(e -> e.kind().equals(Optional.of("crime")))
        .extracting(Event::status)
        .containsExactlyInAnyOrder(EventStatus.ALLEGED, EventStatus.REPORTED);
  }

  @Test
  void labelOfAnAllegedDeedSaysWhoAccuses() {
    assertThat(Told.events(Told.page("a.txt", "Orr was charged with robbing a bank in Drusk.")))
        .filteredOn(e -> e.status() == EventStatus.ALLEGED)
        .extracting(Event::label)
        .containsExactly("Orr was charged with robbing a bank in Drusk");
  }
}
