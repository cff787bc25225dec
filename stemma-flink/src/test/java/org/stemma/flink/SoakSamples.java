package org.stemma.flink;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Memory and lag over time. */
final class SoakSamples {

  /**
   * One while.
   *
   * @param heap in use after a collection, at its end, in MB
   * @param lag most, in seconds
   */
  private record While(double heap, double lag) {}

  private final List<While> all = new ArrayList<>();
  private double lag;

  void see(double lagNow) {
    lag = Math.max(lag, lagNow);
  }

  /** Ends a while: what it came to. */
  String next(double heap) {
    all.add(new While(heap, lag));
    String words = String.format(Locale.ROOT, "heap %6.0f MB  lag at most %6.1f s", heap, lag);
    lag = 0;
    return words;
  }

  /** The first third beside the last. */
  String result() {
    int third = Math.max(1, all.size() / 3);
    List<While> first = all.subList(0, Math.min(third, all.size()));
    List<While> last = all.subList(Math.max(0, all.size() - third), all.size());
    return String.format(
        Locale.ROOT,
        "first third, last third: heap %.0f and %.0f MB, lag %.1f and %.1f s (means)",
        first.stream().mapToDouble(While::heap).average().orElse(0),
        last.stream().mapToDouble(While::heap).average().orElse(0),
        first.stream().mapToDouble(While::lag).average().orElse(0),
        last.stream().mapToDouble(While::lag).average().orElse(0));
  }
}
