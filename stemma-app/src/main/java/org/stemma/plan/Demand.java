package org.stemma.plan;

/**
 * What is asked of a cluster.
 *
 * @param pagesPerDay pages that come, of the kind of the sample, at least 1
 * @param windowDays days whose reports can still join a story, at least 1
 * @param storiesEveryMinutes how often stories are read and the accounts of those that got pages
 *     are made, 1 to a day
 * @param peak times the mean of a day that the busiest hour holds, at least 1
 * @param storyPages pages of the story that a page belongs to, on average; 0: as in the sample
 */
public record Demand(
    long pagesPerDay, int windowDays, int storiesEveryMinutes, double peak, double storyPages) {

  static final int MINUTES_A_DAY = 24 * 60;

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Demand {
    require(pagesPerDay >= 1, "pages a day: " + pagesPerDay + " must be at least 1");
    require(windowDays >= 1, "days: " + windowDays + " must be at least 1");
    require(
        storiesEveryMinutes >= 1 && storiesEveryMinutes <= MINUTES_A_DAY,
        "minutes between two readings of stories: " + storiesEveryMinutes + " must be 1 to 1440");
    require(peak >= 1, "peak: " + peak + " must be at least 1");
    require(storyPages >= 0, "pages of a story: " + storyPages + " must be 0 or more");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** How often a day stories are read. */
  double readingsADay() {
    return (double) MINUTES_A_DAY / storiesEveryMinutes;
  }
}
