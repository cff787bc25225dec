package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;

/** Occasions that get another day, and what is told in advance. */
class SchedulesToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The regatta was put off until June 7. | (culture) announced | 2031-06-07",
        "The wedding was moved to June 9. | (culture) announced | 2031-06-09",
        "On May 19 the club postponed the concert until June 2. | (culture) announced | 2031-06-02"
      })
  void occasionWithANewDayIsAnnouncedForIt(String sentence, String act, String day) {
    EventMention found = found(sentence, act);
    assertThat(found.time().edtf()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry will not sail before 12 June. | (departure) announced | 2031-06-12/..",
        "The Corvina will not leave before 12 June. | (departure) announced | 2031-06-12/..",
        "The night train will not run before 9 June. | (departure) announced | 2031-06-09/..",
        "The bridge will not reopen before 4 June. | (infrastructure) announced | 2031-06-04/.."
      })
  void whatIsDeniedOfTheDaysBeforeIsAnnouncedForLater(String sentence, String act, String day) {
    assertThat(found(sentence, act).time().edtf()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry will not sail.",
        "The ferry did not sail before 2 May.",
        "No ferry will sail before 12 June.",
        "The train ran before dawn."
      })
  void whatIsOnlyDeniedIsNotAnnounced(String sentence) {
    assertThat(Told.mentions(sentence)).noneMatch(e -> e.endsWith("announced"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The regatta was put off because of the storm.",
        "The fair was called off on Monday."
      })
  void occasionWithoutANewDayIsOnlyPutOff(String sentence) {
    assertThat(Told.held(sentence)).noneMatch(e -> e.endsWith("announced"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The exhibition moved to a larger hall.",
        "The mayor called off the dogs.",
        "The firm put off its customers."
      })
  void otherMovesAreNoChangeOfDay(String sentence) {
    assertThat(Told.held(sentence)).noneMatch(e -> e.startsWith("(culture)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tickets for the regatta go on sale on May 29. | 2031-05-29",
        "Ferries are expected to resume no earlier than May 26. | 2031-05-26/..",
        "The mayor has invited residents to a vigil in the market square on May 24. | 2031-05-24"
      })
  void dayToComeMakesThePresentAnAnnouncement(String sentence, String day) {
    assertThat(page(sentence).all(EventMention.class))
        .anyMatch(e -> e.status() == EventStatus.ANNOUNCED && e.time().edtf().equals(day));
  }

  private static EventMention found(String sentence, String act) {
    return page(sentence).all(EventMention.class).stream()
        .filter(e -> ("(" + e.kind().orElse("") + ") " + e.status().label()).equals(act))
        .findFirst()
        .orElseThrow();
  }

  private static Reading page(String sentence) {
    return Told.titled("a.txt", "News", sentence, LocalDate.of(2031, 5, 20));
  }
}
