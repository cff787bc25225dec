package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleDateTest {

  private static boolean isRead(String title) {
    return TitleDate.of(title, new DateReader(Optional.empty())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Strike at the yard goes on - 5 November 2031",
        "Morning bulletin (Nov 5, 2031)",
        "5 November 2031: Cargo ship aground off Odal",
        "Lage am Fluss, Mittwoch, 5. November 2031",
        "Bulletin du port | 5 novembre 2031"
      })
  void aMarkSetsTheDayApart(String title) {
    assertThat(isRead(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The flood of 5 November 2031",
        "What the crew of 5 November 2031 told the court",
        "Festival in Odal, 3 - 5 November 2031",
        "Odal Cup, 28 October - 5 November 2031",
        "Trains stand still until 5 November 2031",
        "From 4 November 2031 to 5 November 2031"
      })
  void aDayInsideIsOfWhatIsTold(String title) {
    assertThat(isRead(title)).isFalse();
  }
}
