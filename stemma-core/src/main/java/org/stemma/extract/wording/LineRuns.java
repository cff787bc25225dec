package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.stemma.text.Span;

/**
 * The lines of a text that are not blank, in runs: what stands between two blank lines. A carriage
 * return and a line feed are one break. Not thread-safe.
 */
final class LineRuns implements Iterator<List<LineRuns.Row>> {

  /**
   * Lines of a run; a longer one is cut. A bound on memory: a page has at most four times as many
   * blocks.
   */
  private static final int LONGEST_RUN = 50_000;

  private final String text;
  private int at;
  private List<Row> next;

  /**
   * A line.
   *
   * @param span where it stands, trimmed
   * @param indent units of white space before it
   */
  record Row(Span span, int indent) {}

  LineRuns(String text) {
    this.text = text;
    this.next = read();
  }

  @Override
  public boolean hasNext() {
    return !next.isEmpty();
  }

  @Override
  public List<Row> next() {
    if (next.isEmpty()) {
      throw new NoSuchElementException("no run behind the last");
    }
    List<Row> run = next;
    next = read();
    return run;
  }

  /** The next run; empty behind the last. */
  private List<Row> read() {
    List<Row> run = new ArrayList<>();
    while (at < text.length() && run.size() < LONGEST_RUN) {
      int start = at;
      int end = start;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
      Span line = Span.of(start, end).trim(text);
      if (!line.isEmpty()) {
        run.add(new Row(line, line.start() - start));
      } else if (!run.isEmpty()) {
        break;
      }
    }
    return run;
  }

  static boolean isBreak(char unit) {
    return unit >= '\n' && unit <= '\r' || unit == '\u2028' || unit == '\u2029';
  }
}
