package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.List;
import org.stemma.extract.wording.CleanText;
import org.stemma.extract.wording.Line;
import org.stemma.text.Span;

/**
 * The head that a program wrote above a report: front matter, fields of an archive of the press, of
 * a reader of pages, of a message. Its lines are dropped; the value of a headline, and what stands
 * behind the label of the report, are lines of their own.
 *
 * @param lines all lines of the page
 * @param fields what the head states
 */
public record LabelledHead(List<Line> lines, HeadFields fields) {

  /** Units of a line that was joined of several fields: a bound on work. */
  private static final int LONGEST_JOINED = 4_000;

  public LabelledHead {
    lines = List.copyOf(lines);
  }

  /** The head of the page {@code text}, if it has one; else its lines as they are. */
  public static LabelledHead of(String text, List<Line> lines, CleanText clean) {
    List<Line> rows = rows(text, lines, clean);
    HeadExtent extent = HeadExtent.of(text, rows);
    return new HeadCutter(text, extent.end() > 0 ? rows : lines, clean, extent).cut();
  }

  /** The lines, those at the start apart at labels that were joined to the width of the page. */
  private static List<Line> rows(String text, List<Line> lines, CleanText clean) {
    List<Line> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).span();
      List<Integer> starts =
          i < HeadExtent.MOST_LINES && line.length() <= LONGEST_JOINED
              ? labelled(line.in(text))
              : List.of();
      int from = 0;
      for (int start : starts) {
        if (start > 0) {
          rows.add(Line.of(Span.of(from, start).shift(line.start()).trim(text), clean));
          from = start;
        }
      }
      rows.add(from == 0 ? lines.get(i) : Line.of(Span.of(line.start() + from, line.end()), clean));
    }
    return rows;
  }

  /** Where the rows of a line begin that have a label, or are a fence. */
  private static List<Integer> labelled(String line) {
    List<Integer> starts = new ArrayList<>();
    int from = line.indexOf('\n') < 0 ? -1 : 0; // a line that is none of several stays whole
    while (from >= 0 && from < line.length()) {
      int end = line.indexOf('\n', from);
      String row = line.substring(from, end < 0 ? line.length() : end).strip();
      if (HeadExtent.isFence(row) || FieldLabel.of(row).isPresent()) {
        starts.add(from);
      }
      from = end < 0 ? -1 : end + 1;
    }
    return starts;
  }
}
