package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.claim.LatestCount.Told;

class LatestCountTest {

  private static Told on(int day, int persons) {
    return new Told(persons, Optional.of(LocalDate.of(2031, 5, day)), false, false);
  }

  private static Told toll(int day, int persons) {
    return new Told(persons, Optional.of(LocalDate.of(2031, 5, day)), true, false);
  }

  private static Told reached(int day, int persons) {
    return new Told(persons, Optional.of(LocalDate.of(2031, 5, day)), false, true);
  }

  private static Told undated(int persons) {
    return new Told(persons, Optional.empty(), false, false);
  }

  private static void stands(List<Told> told, int adopted, Integer... earlier) {
    LatestCount count = LatestCount.of(told);
    assertThat(count.adopted()).contains(adopted);
    assertThat(count.earlier()).containsExactlyInAnyOrder(earlier);
  }

  @Test
  void theLatestStandsHoweverManyToldTheEarlier() {
    stands(List.of(on(1, 9), on(1, 9), on(2, 14), on(3, 17)), 17, 9, 14);
  }

  @Test
  void aLaterPageThatRepeatsAnOldCountTellsNothingNew() {
    stands(List.of(on(1, 3), on(2, 5), on(3, 3)), 5, 3);
  }

  @Test
  void ofOneDayTheOneToldAsTheTollStands() {
    LatestCount count = LatestCount.of(List.of(on(2, 6), on(2, 6), toll(2, 8)));
    assertThat(count.adopted()).contains(8);
    assertThat(count.isOtherwise(Optional.of(6))).isTrue();
  }

  @Test
  void ofOneDayTheOneThatMostTellStandsThenTheLower() {
    stands(List.of(on(2, 6), on(2, 6), on(2, 8)), 6);
    stands(List.of(on(2, 6), on(2, 8)), 6);
  }

  @Test
  void aLowerCountStandsOnlyIfToldAsTheToll() {
    stands(List.of(on(1, 14), on(3, 2)), 14);
    assertThat(LatestCount.of(List.of(on(1, 14), on(3, 2))).isOtherwise(Optional.of(2))).isTrue();
    stands(List.of(on(1, 14), toll(3, 12)), 12, 14);
  }

  @Test
  void anUndatedCountIsNeitherTheLatestNorAnEarlierOne() {
    LatestCount count = LatestCount.of(List.of(undated(7), on(1, 9)));
    assertThat(count.adopted()).contains(9);
    assertThat(count.isOtherwise(Optional.of(7))).isTrue();
  }

  @Test
  void aCountThatWasReachedIsNoOtherThanAHigherOne() {
    stands(List.of(reached(2, 3), on(2, 4), on(2, 4)), 4, 3);
    stands(List.of(on(1, 4), reached(2, 3)), 4, 3);
  }

  @Test
  void aCountThatWasReachedComesAfterALowerTotal() {
    stands(List.of(toll(1, 2), reached(2, 3)), 3, 2);
    stands(List.of(toll(2, 2), reached(2, 3)), 3, 2);
    stands(List.of(on(1, 2), on(2, 2), reached(2, 3)), 3, 2);
  }

  @Test
  void nothingToldIsNoZero() {
    assertThat(LatestCount.of(List.of()).adopted()).isEmpty();
  }
}
