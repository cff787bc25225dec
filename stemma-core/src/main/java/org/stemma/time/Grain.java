package org.stemma.time;

/** How finely a point on the calendar is named, from fine to coarse. */
public enum Grain {
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  QUARTER,
  SEASON,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  /** Whether {@code this} is named more finely than {@code other}. */
  public boolean isFinerThan(Grain other) {
    return compareTo(other) < 0;
  }
}
