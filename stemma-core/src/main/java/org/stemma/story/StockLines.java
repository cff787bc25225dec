package org.stemma.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines that tell of no happening: a newsletter's call, terms of service, what a paper is. They
 * stand, word for word, in several segments, published long apart. A title is none.
 */
final class StockLines {

  /**
   * Segments that hold the line, and days between the first and the last of them. Swept 2 and 3
   * with 7 and 30 on gva-incidents: pair F1 .796 without, .810 to .813 with any. The strictest, as
   * one page may be printed twice.
   */
  private static final int HOLDERS = 3;

  private static final int DAYS = 30;

  private static final class Use {
    int holders;
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
  }

  private StockLines() {}

  /** The codes of the stock lines of {@code profiles}. */
  static Set<Integer> of(List<SegmentProfile> profiles) {
    Map<Integer, Use> uses = new HashMap<>();
    for (SegmentProfile profile : profiles) {
      Set<Integer> seen = new HashSet<>();
      for (int line = 1; line < profile.lineCount(); line++) {
        if (seen.add(profile.line(line))) {
          Use use = uses.computeIfAbsent(profile.line(line), k -> new Use());
          use.holders++;
          profile.day().ifPresent(day -> use.first = Math.min(use.first, day));
          profile.day().ifPresent(day -> use.last = Math.max(use.last, day));
        }
      }
    }
    Set<Integer> stock = new HashSet<>();
    uses.forEach(
        (line, use) -> {
          if (use.holders >= HOLDERS && use.last >= use.first && use.last - use.first >= DAYS) {
            stock.add(line);
          }
        });
    return stock;
  }
}
