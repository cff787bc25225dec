package org.stemma.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a cluster needs for a {@link Demand}, reckoned from the {@link SampleCost} of one machine.
 * All stages but one are done for many pages at once; stories are read in one place, by one thread,
 * because words are weighed by all that is held.
 *
 * @param stages in the order of the way of a page
 * @param coresOnAverage busy cores over a day
 * @param cores to have, so that the busiest hour keeps within {@link #USE}
 * @param segmentsHeld in the index of stories
 * @param storyReadingSeconds of one core, once
 * @param storyReadingUse part of the time between two readings that one takes; above 1 it cannot
 *     keep up
 * @param storyReadingPagesPerDay most pages a day with which it keeps within {@link #USE}
 * @param storyReadingDays longest window with which it does at this demand, in days
 * @param bottleneck the stage that sets the bound
 * @param stateBytes of the index of stories, in memory, in one place
 * @param snapshotBytes of the same, written
 * @param memoryBytes of all processes and the state
 * @param processes that the cores are in
 * @param diskBytesPerDay of a collection
 * @param diskBytes for the days of the window
 */
public record ClusterPlan(
    Demand demand,
    SampleCost sample,
    List<StageShare> stages,
    double coresOnAverage,
    int cores,
    long segmentsHeld,
    double storyReadingSeconds,
    double storyReadingUse,
    long storyReadingPagesPerDay,
    double storyReadingDays,
    String bottleneck,
    long stateBytes,
    long snapshotBytes,
    long memoryBytes,
    int processes,
    long diskBytesPerDay,
    long diskBytes) {

  static final String STORIES = "stories";

  /** Part of the cores that is used at most: what waits grows fast above. By judgement. */
  static final double USE = 0.7;

  /** Cores of a process, which has its models once. By judgement. */
  static final int CORES_A_PROCESS = 8;

  /** Memory for the pages that a core has in hand. By judgement, not measured. */
  static final long BYTES_A_CORE = 256L << 20;

  private static final double SECONDS_A_DAY = 24 * 3600;

  /** The plan for {@code demand}. */
  public static ClusterPlan of(SampleCost sample, Demand demand) {
    double pages = demand.pagesPerDay();
    double held = pages * sample.segmentsPerPage() * demand.windowDays();
    double reading = held * sample.storyReading() / 1e3 * sample.overhead();
    List<StageShare> stages = stages(sample, demand, reading);
    double busy =
        stages.stream().mapToDouble(StageShare::coreHoursPerDay).sum() * 3600 / SECONDS_A_DAY;
    int cores = (int) Math.max(1, Math.ceil(busy * demand.peak() / USE));
    int processes = (cores + CORES_A_PROCESS - 1) / CORES_A_PROCESS;
    double use = reading / (demand.storiesEveryMinutes() * 60.0);
    double fits = use == 0 ? Double.POSITIVE_INFINITY : USE / use;
    String most =
        stages.stream().max(Comparator.comparingDouble(StageShare::share)).orElseThrow().name();
    long state = Math.round(held * sample.stateBytes());
    return new ClusterPlan(
        demand,
        sample,
        stages,
        busy,
        cores,
        Math.round(held),
        reading,
        use,
        use == 0 ? Long.MAX_VALUE : Math.round(pages * fits),
        use == 0 ? Double.MAX_VALUE : demand.windowDays() * fits,
        use > USE ? STORIES : most,
        state,
        Math.round(held * sample.snapshotBytes()),
        state + processes * sample.processBytes() + cores * BYTES_A_CORE,
        processes,
        Math.round(pages * sample.keptBytes()),
        Math.round(pages * sample.keptBytes() * demand.windowDays()));
  }

  /**
   * How often a page is read into the account of its story: at most whenever one comes to it, and
   * at most whenever stories are read.
   */
  static double accountsAPage(SampleCost sample, Demand demand) {
    double pages = demand.storyPages() > 0 ? demand.storyPages() : sample.storyPages();
    return Math.max(1, Math.min(demand.readingsADay(), pages));
  }

  private static List<StageShare> stages(SampleCost sample, Demand demand, double reading) {
    Map<String, Double> millis = new LinkedHashMap<>();
    millis.put("extraction", sample.extraction());
    millis.put("annotation", sample.annotation());
    millis.put("keeping", sample.keeping());
    millis.put("profiles", sample.profile());
    millis.put("account", sample.account() * accountsAPage(sample, demand));
    millis.replaceAll((stage, spent) -> spent * sample.overhead());
    millis.put(STORIES, reading * 1e3 * demand.readingsADay() / demand.pagesPerDay());
    double all = millis.values().stream().mapToDouble(Double::doubleValue).sum();
    return millis.entrySet().stream()
        .map(
            stage ->
                new StageShare(
                    stage.getKey(),
                    stage.getValue(),
                    stage.getValue() * demand.pagesPerDay() / 3.6e6,
                    all == 0 ? 0 : stage.getValue() / all))
        .toList();
  }
}
