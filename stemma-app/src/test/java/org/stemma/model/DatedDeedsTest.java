package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done on a stated day is told whatever the verb; what is only said or counted is not. */
class DatedDeedsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The coastguard lifted fourteen sailors off the deck on May 6, 2024.",
        "A wreath was hung from the mast on May 6, 2024.",
        "The museum lent its globe to a school on May 6, 2024.",
        "Soldiers filled sandbags along the dyke on May 6, 2024.",
        "The archive opened its vaults to the lawyers on May 6, 2024.",
        "The pilot thanked the crowd when he landed his glider at Osk on May 6, 2024."
      })
  void deedsOfADayAreTold(String text) {
    assertThat(Told.events(Told.page("a.txt", text)))
        .anySatisfy(
            event -> {
              assertThat(event.time().edtf()).isEqualTo("2024-05-06");
              assertThat(event.status().label()).isEqualTo("reported");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The judge will visit the quarry on May 6, 2099.",
        "The board is to decide on May 6, 2099 whether the road is widened.",
        "The chapel will be consecrated anew on May 6, 2099."
      })
  void deedsToComeAreAnnounced(String text) {
    assertThat(Told.held(text)).isNotEmpty().allMatch(line -> line.endsWith("announced"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The price of bread rose to 3 crowns on May 6, 2024.",
        "Visits to the zoo fell by 12 per cent on May 6, 2024.",
        "It emerged on May 6, 2024 that the gate had no lock.",
        "The number of guests reached 40 on May 6, 2024.",
        "The warden said on May 6, 2024 that the path was muddy.",
        "The house belonged to a baker on May 6, 2024.",
        "The choir did not sing on May 6, 2024."
      })
  void levelsSayingsStatesAndWhatWasNotDoneAreNoDeeds(String text) {
    assertThat(Told.events(Told.page("a.txt", text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three of its five trailers overturned.",
        "Flowers lay on the steps for those who died when the roof fell.",
        "Eleven miners are known to have died at Osk.",
        "The lamp hung on a rusty chain.",
        "The mayor rejected the claim that the bridge was rotten.",
        "The bosun conceded that the rope had been worn.",
        "The bishop condemns the noise of the fair."
      })
  void partsTollsAndCommentAreNoEvents(String text) {
    assertThat(Told.events(Told.page("a.txt", text))).isEmpty();
  }

  @Test
  void whatStillLiesAheadGetsNoDayOfWhatIsDone() {
    assertThat(
            Told.events(
                    Told.page(
                        "a.txt",
                        "The mill handed over its books to the police on May 6, 2024 and will"
                            + " assist the court."))
                .stream()
                .filter(event -> event.status().label().equals("announced"))
                .map(event -> event.time().edtf()))
        .isNotEmpty()
        .noneMatch("2024-05-06"::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Services to Carn are expected to resume no earlier than 6 May.",
        "The quarry will be cleared on 6 May at the earliest.",
        "The judge is to visit the quarry no earlier than 6 May."
      })
  void whatComesAtTheEarliestThenIsAnnounced(String text) {
    assertThat(Told.events(Told.titled("a.txt", "Quarry", text, LocalDate.of(2026, 5, 1))))
        .anySatisfy(
            event -> {
              assertThat(event.time().edtf()).isEqualTo("2026-05-06/..");
              assertThat(event.status().label()).isEqualTo("announced");
            });
  }
}
