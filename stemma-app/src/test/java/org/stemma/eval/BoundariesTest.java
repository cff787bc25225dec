package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundariesTest {

  private static Boundaries of(List<Integer> truth, List<Integer> cut) {
    Boundaries boundaries = new Boundaries();
    boundaries.add(truth, cut);
    return boundaries;
  }

  @Test
  void theSameCutsAreWithoutError() {
    Boundaries same = of(List.of(0, 0, 1, 1), List.of(4, 4, 7, 7));

    assertThat(same.f1()).isEqualTo(1);
    assertThat(same.pk()).isZero();
    assertThat(same.windowDiff()).isZero();
  }

  @Test
  void aMissedBorderCostsRecall() {
    Boundaries missed = of(List.of(0, 0, 1, 1, 2, 2), List.of(0, 0, 1, 1, 1, 1));

    assertThat(missed.precision()).isEqualTo(1);
    assertThat(missed.recall()).isEqualTo(0.5);
  }

  /** Eight units in two segments: the window is two, and two of its six places straddle the cut. */
  @Test
  void pkIsTheShareOfWindowsWhoseEndsAreJudgedWrongly() {
    Boundaries missed = of(List.of(0, 0, 0, 0, 1, 1, 1, 1), List.of(0, 0, 0, 0, 0, 0, 0, 0));

    assertThat(missed.pk()).isCloseTo(2.0 / 6, within(1e-9));
    assertThat(missed.windowDiff()).isCloseTo(2.0 / 6, within(1e-9));
  }

  /** Two cuts close together: the ends of a window over both agree, the numbers of cuts do not. */
  @Test
  void windowDiffCountsWhatPkForgives() {
    List<Integer> truth = List.of(0, 0, 0, 0, 1, 1, 1, 1);
    List<Integer> cut = List.of(0, 0, 0, 1, 2, 2, 2, 2);

    assertThat(of(truth, cut).windowDiff()).isGreaterThan(of(truth, cut).pk());
  }

  @Test
  void pagesThatAreCutAreCounted() {
    Boundaries pages = new Boundaries();
    pages.add(List.of(0, 0, 0), List.of(0, 0, 0));
    pages.add(List.of(0, 0, 0), List.of(0, 1, 1));

    assertThat(pages.cutPages()).isEqualTo(0.5);
  }
}
