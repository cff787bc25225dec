package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.stemma.extract.wording.LineRuns.Row;

/**
 * Which lines of a run are one paragraph that was broken to fit. On a page of one width, what
 * stands where the next word did not fit, if it makes a sentence, or stands inside one; lines with
 * room for the next word are lines of their own. On other pages all lines of a run of which most
 * breaks stand inside sentences, or that are all full and end as a sentence does.
 */
final class BrokenLines {

  /**
   * A line that was broken to fit is about full; mail and news were set to 60 to 80 columns. Swept
   * 35 to 60 on `eval plain`, a quarter of whose pages are broken at 78 columns: no figure changes
   * (2026-11-29).
   */
  private static final int SHORTEST_FULL_LINE = 45;

  /**
   * Lines of a headline that was broken to fit. Swept 2 to 5 on `eval plain` (2026-11-29): 2 gains
   * no more than .0001 on one half, 5 the same.
   */
  private static final int LONGEST_HEADLINE = 3;

  /**
   * Columns of the first line of a headline that was broken to a narrower width than the page. By
   * judgement: two items of a menu are shorter. Not swept.
   */
  private static final int SHORTEST_HEADLINE = 25;

  private final List<LineBreak> breaks = new ArrayList<>();

  /** Columns of the longest line, whether the last ends a sentence, and how many are items. */
  private int longest;

  private final boolean stops;
  private int items;

  private BrokenLines(String text, List<Row> run) {
    for (int i = 0; i < run.size(); i++) {
      Row row = run.get(i);
      longest = Math.max(longest, row.indent() + LineBreak.columns(text, row.span()));
      items += LineBreak.isItem(text, row.span()) ? 1 : 0;
      if (i > 0) {
        breaks.add(LineBreak.between(text, run.get(i - 1), row));
      }
    }
    this.stops = LineBreak.stops(text, run.get(run.size() - 1).span());
  }

  /**
   * For each line of {@code run} but the first, whether it goes on the paragraph of the line
   * before.
   *
   * @param width of the page in columns, if all its lines were broken to one
   */
  static boolean[] joined(String text, List<Row> run, OptionalInt width) {
    if (run.size() < 2) {
      return new boolean[0];
    }
    BrokenLines lines = new BrokenLines(text, run);
    return width.isPresent() ? lines.byWidth(width.getAsInt()) : lines.byMost();
  }

  private boolean[] byWidth(int width) {
    boolean[] joined = new boolean[breaks.size()];
    if (isHeadline()) {
      Arrays.fill(joined, true);
      return joined;
    }
    int from = 0;
    while (from < joined.length) {
      int end = from;
      boolean inside = false;
      while (end < joined.length && goesOn(breaks.get(end), width)) {
        inside |= breaks.get(end).isInside() || breaks.get(end).hangs();
        end++;
      }
      boolean all = from == 0 && end == joined.length && end < LONGEST_HEADLINE;
      boolean sentence = end == joined.length ? stops : breaks.get(end).stops();
      Arrays.fill(joined, from, end, inside || sentence || all);
      from = Math.max(end, from + 1);
    }
    return joined;
  }

  /** Whether the run is one headline whose lines break inside it, with room left or not. */
  private boolean isHeadline() {
    return breaks.size() < LONGEST_HEADLINE
        && !stops
        && items == 0
        && breaks.stream()
            .allMatch(
                each -> each.isInside() && each.small() && each.before() >= SHORTEST_HEADLINE);
  }

  private boolean goesOn(LineBreak each, int width) {
    boolean full = each.isFull(width);
    if (each.apart() || each.marked() && !(full && each.open() && items == 1)) {
      return false;
    }
    return full
        || each.hangs()
        || each.open() && each.small() && each.before() >= SHORTEST_FULL_LINE;
  }

  /** Nouns of German begin with a capital: lines that are all full are one paragraph too. */
  private boolean[] byMost() {
    int inside = 0;
    int opened = 0;
    int full = 0;
    for (LineBreak each : breaks) {
      opened += each.open() ? 1 : 0;
      boolean goesOn = each.open() && each.small() && !each.apart();
      inside += goesOn && each.before() >= SHORTEST_FULL_LINE ? 1 : 0;
      full += each.isFull(longest) ? 1 : 0;
    }
    boolean set = longest >= SHORTEST_FULL_LINE && longest <= LineBreak.MOST_COLUMNS;
    boolean wrapped =
        2 * inside >= breaks.size()
            || set && stops && breaks.size() > 1 && opened > 0 && full == breaks.size();
    boolean[] joined = new boolean[breaks.size()];
    for (int i = 0; i < joined.length; i++) {
      joined[i] = wrapped && !breaks.get(i).marked() && !breaks.get(i).apart();
    }
    return joined;
  }
}
