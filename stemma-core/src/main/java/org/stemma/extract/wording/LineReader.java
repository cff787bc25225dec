package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.extract.wording.LineRuns.Row;
import org.stemma.text.Span;

/**
 * Cuts a plain-text page into its blocks: lines, or paragraphs where the lines were broken to a
 * fixed width. Every unit that is neither blank nor a mark of Markdown lies in exactly one block.
 */
public final class LineReader {

  private LineReader() {}

  public static List<Line> lines(String text) {
    return lines(text, new CleanText(text, Optional.empty()), Integer.MAX_VALUE);
  }

  /**
   * The same; reading stops behind {@code most} blocks, so that more come back if there are.
   *
   * @param clean reads the words of {@code text}
   */
  public static List<Line> lines(String text, CleanText clean, int most) {
    OptionalInt width = PageWidth.of(text);
    List<Line> lines = new ArrayList<>();
    LineRuns runs = new LineRuns(text);
    while (runs.hasNext() && lines.size() <= most) {
      List<Row> run = runs.next();
      boolean[] joined = BrokenLines.joined(text, run, width);
      int first = 0;
      for (int i = 1; i <= run.size() && lines.size() <= most; i++) {
        if (i == run.size() || !joined[i - 1]) {
          Span block = clean.bare(run.get(first).span().cover(run.get(i - 1).span()));
          lines.add(Line.of(block, clean));
          first = i;
        }
      }
    }
    return lines;
  }
}
