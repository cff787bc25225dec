package org.stemma.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well pages were cut, counted at the gaps between paragraphs: exact boundaries, P<sub>k</sub>
 * (Beeferman, Berger and Lafferty 1999) and WindowDiff (Pevzner and Hearst 2002). The window is
 * half the mean length of a true segment of the page, at least 1. Both are errors, 0 is best.
 */
final class Boundaries {

  private int right;
  private int found;
  private int due;
  private int pages;
  private int whole;
  private double pk;
  private double windowDiff;

  /**
   * Adds one page.
   *
   * @param truth the number of the true segment of each paragraph, not falling
   * @param cut the same as it was found
   */
  void add(List<Integer> truth, List<Integer> cut) {
    int units = truth.size();
    pages++;
    for (int i = 1; i < units; i++) {
      boolean border = differ(truth, i - 1, i);
      boolean ours = differ(cut, i - 1, i);
      due += border ? 1 : 0;
      found += ours ? 1 : 0;
      right += border && ours ? 1 : 0;
    }
    whole += borders(cut, 0, units - 1) == 0 ? 1 : 0;
    int window = Math.max(1, (int) Math.round(units / (2.0 * (borders(truth, 0, units - 1) + 1))));
    int disagree = 0;
    int unlike = 0;
    for (int i = 0; i + window < units; i++) {
      disagree += differ(truth, i, i + window) == differ(cut, i, i + window) ? 0 : 1;
      unlike += borders(truth, i, i + window) == borders(cut, i, i + window) ? 0 : 1;
    }
    int windows = Math.max(1, units - window);
    pk += (double) disagree / windows;
    windowDiff += (double) unlike / windows;
  }

  private static boolean differ(List<Integer> numbers, int i, int j) {
    return !numbers.get(i).equals(numbers.get(j));
  }

  private static int borders(List<Integer> numbers, int from, int to) {
    int borders = 0;
    for (int i = from; i < to; i++) {
      borders += differ(numbers, i, i + 1) ? 1 : 0;
    }
    return borders;
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return due == 0 ? 0 : (double) right / due;
  }

  double f1() {
    return right == 0 ? 0 : 2.0 * right / (found + due);
  }

  double pk() {
    return pages == 0 ? 0 : pk / pages;
  }

  double windowDiff() {
    return pages == 0 ? 0 : windowDiff / pages;
  }

  /** The share of pages that were cut at all. */
  double cutPages() {
    return pages == 0 ? 0 : 1 - (double) whole / pages;
  }

  Map<String, Object> toMap() {
    return new TreeMap<>(
        Map.of(
            "f1", f1(),
            "pk", pk(),
            "precision", precision(),
            "recall", recall(),
            "windowdiff", windowDiff()));
  }
}
