package org.stemma.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reckoned from round numbers. */
class ClusterPlanTest {

  private static final double SOME = 1e-9;

  /** A page takes 10, 20, 5, 1 and 2 ms, brings one segment, and a segment held takes 0.1 ms. */
  private static final SampleCost SAMPLE =
      new SampleCost(
          100, 80, 100, 40, 9, 10, 20, 5, 1, 0.1, 2, 1.5, 50_000, 60_000, 700, 500, 400L << 20);

  private static final Demand DAILY = new Demand(864_000, 10, 1_440, 2, 0);

  private final ClusterPlan plan = ClusterPlan.of(SAMPLE, DAILY);

  @Test
  void coresAreThoseOfTheBusiestHour() {
    double perPage = (10 + 20 + 5 + 1 + 2 + 10 * 0.1) * 1.5 / 1e3;
    double busy = perPage * 10; // ten pages come a second
    assertThat(plan.coresOnAverage()).isCloseTo(busy, within(SOME));
    assertThat(plan.cores()).isEqualTo((int) Math.ceil(busy * 2 / ClusterPlan.USE));
    assertThat(plan.processes()).isEqualTo(1);
    assertThat(plan.stages())
        .extracting(StageShare::share)
        .satisfies(
            shares ->
                assertThat(shares.stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(1, within(SOME)));
  }

  @Test
  void storiesAreReadEachTime() {
    ClusterPlan hourly = ClusterPlan.of(SAMPLE, new Demand(864_000, 10, 60, 2, 0));
    assertThat(hourly.stages().get(5).millisPerPage())
        .isCloseTo(24 * plan.stages().get(5).millisPerPage(), within(SOME));
    assertThat(hourly.stages().get(1).millisPerPage()).isEqualTo(30.0);
  }

  @ParameterizedTest
  @CsvSource({"1440, 0, 1", "60, 0, 9", "60, 100, 24", "60, 0.5, 1", "1, 100, 100"})
  void anAccountIsMadeWhenAPageComesAndNoMoreOftenThanStoriesAreRead(
      int minutes, double storyPages, double times) {
    Demand demand = new Demand(864_000, 10, minutes, 2, storyPages);
    assertThat(ClusterPlan.of(SAMPLE, demand).stages().get(4).millisPerPage())
        .isCloseTo(2 * 1.5 * times, within(SOME));
  }

  @Test
  void stateAndDiskAreOfAllDays() {
    assertThat(plan.segmentsHeld()).isEqualTo(8_640_000);
    assertThat(plan.stateBytes()).isEqualTo(8_640_000L * 700);
    assertThat(plan.snapshotBytes()).isEqualTo(8_640_000L * 500);
    assertThat(plan.diskBytesPerDay()).isEqualTo(864_000L * 60_000);
    assertThat(plan.diskBytes()).isEqualTo(10 * plan.diskBytesPerDay());
    assertThat(plan.memoryBytes())
        .isEqualTo(plan.stateBytes() + (400L << 20) + plan.cores() * ClusterPlan.BYTES_A_CORE);
  }

  @Test
  void whatOneCoreMustDoIsTheBottleneckWhereItDoesNotKeepUp() {
    assertThat(plan.storyReadingSeconds()).isCloseTo(1_296, within(SOME));
    assertThat(plan.bottleneck()).isEqualTo("annotation");
    ClusterPlan often = ClusterPlan.of(SAMPLE, new Demand(864_000, 10, 20, 2, 0));
    assertThat(often.storyReadingUse()).isCloseTo(1.08, within(SOME));
    assertThat(often.bottleneck()).isEqualTo("stories");
    assertThat(often.storyReadingPagesPerDay()).isEqualTo(560_000);
    assertThat(often.storyReadingDays()).isCloseTo(0.7 / 0.108, within(SOME));
    assertThat(PlanText.write(often)).contains("that does not keep up", "560,000 pages a day");
    assertThat(PlanText.write(plan))
        .contains("bottleneck: annotation")
        .doesNotContain("does not keep up");
  }

  @Test
  void aSampleWithoutReportsHasNoStories() {
    SampleCost none = new SampleCost(5, 0, 0, 0, 0, 10, 0, 1, 0, 0, 0, 1, 9, 9, 0, 0, 1);
    ClusterPlan empty = ClusterPlan.of(none, DAILY);
    assertThat(empty.bottleneck()).isEqualTo("extraction");
    assertThat(PlanText.write(empty)).contains("0 segments").doesNotContain("NaN", "Infinity");
  }

  @ParameterizedTest
  @CsvSource({"0, 7, 60, 3", "1, 0, 60, 3", "1, 7, 0, 3", "1, 7, 1441, 3", "1, 7, 60, 0.5"})
  void aDemandIsInItsRange(long pages, int days, int minutes, double peak) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Demand(pages, days, minutes, peak, 0))
        .withMessageContaining(" must be ");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 bytes", "1023, 1023 bytes", "1536, 1.5 KiB", "104857600, 100 MiB"})
  void sizesAreReadable(long bytes, String told) {
    assertThat(PlanText.size(bytes)).isEqualTo(told);
  }
}
