package org.stemma.model;

/** Counts the parts that are ready; reports one at a time. */
final class PartCounter {

  private final LoadProgress progress;
  private final int total;
  private int done;

  PartCounter(LoadProgress progress, int total) {
    this.progress = progress;
    this.total = total;
  }

  synchronized void ready(String part) {
    done++;
    progress.ready(part, done, total);
  }
}
