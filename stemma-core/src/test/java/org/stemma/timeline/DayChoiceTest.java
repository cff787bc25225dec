package org.stemma.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayChoiceTest {

  private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);

  /** Weights of the first, second, ... day of a month; 0 for a day that nothing speaks for. */
  private static List<Integer> chosen(int most, double... weights) {
    Map<LocalDate, Double> all = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        all.put(FIRST.plusDays(i), weights[i]);
      }
    }
    return DayChoice.of(all, most).stream().map(LocalDate::getDayOfMonth).toList();
  }

  @Test
  void weightiestDaysAreChosenInOrderOfTime() {
    assertThat(chosen(2, 1, 0, 5, 0, 9, 0, 2)).containsExactly(3, 5);
    assertThat(chosen(0, 1, 2)).isEmpty();
  }

  @Test
  void dayBesideAWeightierOneGivesWayToOneThatStandsAlone() {
    assertThat(chosen(2, 9, 5, 0, 0, 4)).containsExactly(1, 5);
    assertThat(chosen(2, 5, 9, 0, 0, 4)).containsExactly(2, 5);
  }

  @Test
  void weightyDayIsChosenBesideAnother() {
    assertThat(chosen(2, 9, 8, 0, 0, 4)).containsExactly(1, 2);
    assertThat(chosen(2, 8, 8, 0, 0, 7)).containsExactly(1, 2);
  }

  @Test
  void allDaysAreChosenWhereThereAreFew() {
    assertThat(chosen(9, 9, 1, 1)).containsExactly(1, 2, 3);
  }

  @Test
  void ofLikeDaysTheFirstIsChosen() {
    assertThat(chosen(1, 0, 3, 0, 0, 3)).containsExactly(2);
  }
}
