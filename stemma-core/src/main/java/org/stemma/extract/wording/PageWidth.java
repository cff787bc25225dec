package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.stemma.extract.wording.LineRuns.Row;

/**
 * The width to which all lines of a text were broken, as in saved mail and wire reports: that at
 * which most breaks inside sentences stand where the next word did not fit.
 */
final class PageWidth {

  /**
   * Columns of the narrowest page. Mail and wires were set to 60 to 80. Swept 20 to 60 on {@code
   * eval plain} (2026-11-29; .882 and .925 on the halves): no figure changes.
   */
  private static final int NARROWEST = 40;

  /** Lines that are looked at, a bound on work; what they say does not change further down. */
  private static final int MOST_ROWS = 20_000;

  /**
   * Breaks inside sentences that are no chance. Raised to 6 on `eval plain`, a quarter of whose
   * pages are broken at 78 columns, no figure changes (2026-11-29).
   */
  private static final int FEWEST_INSIDE = 3;

  /**
   * Breaks of a short page, if next to no line has room left. Swept 1 to 4 likewise: no figure
   * changes.
   */
  private static final int FEWEST = 2;

  /**
   * Share of breaks that stand where the next word did not fit; others were broken by hand. Swept
   * .6 to .95 there: no figure changes.
   */
  private static final double FULL = 0.8;

  private PageWidth() {}

  /** The width of {@code text} in columns; none if its lines were not broken to one. */
  static OptionalInt of(String text) {
    List<LineBreak> breaks = breaks(text);
    List<LineBreak> inside = breaks.stream().filter(LineBreak::isInside).toList();
    int best = best(breaks, inside);
    long surely = full(inside, best);
    long all = full(breaks, best);
    long ragged = breaks.stream().filter(each -> !each.stops() && !each.marked()).count();
    boolean set =
        surely >= FEWEST_INSIDE && surely >= FULL * inside.size()
            || surely > 0 && all >= FEWEST && all >= FULL * ragged
            || all >= FEWEST && all == breaks.size() && hasParagraph(text, best);
    return set ? OptionalInt.of(best) : OptionalInt.empty();
  }

  /**
   * Whether a run of three lines or more, a line of which ends inside a sentence where the next
   * word did not fit, ends as a sentence does. Headlines of one length do not.
   */
  private static boolean hasParagraph(String text, int width) {
    return runs(text).stream()
        .anyMatch(
            run ->
                run.size() > FEWEST
                    && LineBreak.stops(text, run.get(run.size() - 1).span())
                    && breaks(text, run).stream()
                        .anyMatch(each -> each.open() && each.isFull(width)));
  }

  /** Where most breaks inside sentences are full; of equals, where most breaks are. */
  private static int best(List<LineBreak> breaks, List<LineBreak> inside) {
    int best = 0;
    long most = 0;
    int longest = breaks.stream().mapToInt(LineBreak::before).max().orElse(0);
    for (int width = Math.min(longest, LineBreak.MOST_COLUMNS); width >= NARROWEST; width--) {
      long full = (breaks.size() + 1L) * full(inside, width) + full(breaks, width);
      if (full > most) {
        most = full;
        best = width;
      }
    }
    return best;
  }

  private static long full(List<LineBreak> breaks, int width) {
    return breaks.stream().filter(each -> each.isFull(width)).count();
  }

  private static List<LineBreak> breaks(String text) {
    List<LineBreak> breaks = new ArrayList<>();
    for (List<Row> run : runs(text)) {
      breaks.addAll(breaks(text, run));
    }
    return breaks;
  }

  private static List<LineBreak> breaks(String text, List<Row> run) {
    List<LineBreak> breaks = new ArrayList<>();
    for (int i = 1; i < run.size(); i++) {
      LineBreak each = LineBreak.between(text, run.get(i - 1), run.get(i));
      if (!each.apart() && !each.hangs()) {
        breaks.add(each);
      }
    }
    return breaks;
  }

  private static List<List<Row>> runs(String text) {
    List<List<Row>> looked = new ArrayList<>();
    LineRuns runs = new LineRuns(text);
    int rows = 0;
    while (runs.hasNext() && rows < MOST_ROWS) {
      List<Row> run = runs.next();
      looked.add(run.subList(0, Math.min(run.size(), MOST_ROWS - rows)));
      rows += run.size();
    }
    return looked;
  }
}
