package org.stemma.extract.plain;

import java.util.List;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.ListMark;

/**
 * The stretch of a page's lines that weighs most in sum: sentences weigh their words, short lines
 * and furniture weigh against. Menus and lists of headlines before and behind a report are hundreds
 * of short lines, headings and captions inside it few (maximum subsequence segmentation, Pasternack
 * and Roth 2009, with weights by form instead of learned ones).
 *
 * <p>All weights were swept on the public body pages rendered as plain text ({@code eval plain}, F1
 * of all, half a, half b; 2026-11-28), where without a stretch it is .816, .814, .818.
 *
 * @param from the first line
 * @param end one past the last
 */
public record ReportStretch(int from, int end) {

  /** A shorter sentence is a teaser or a button: 8 .898 (.880, .916), 10 .900 (.883, .916). */
  private static final int SENTENCE = 10;

  /** Long lines that end as no sentence: 18 .897, 25 .900, 35 .895. */
  private static final int LONG = 25;

  /** What a word of such a line weighs: .25 .900, .5 .900, 1 .891. */
  private static final double LONG_WORD = 0.5;

  /** What a short line takes off: 4 .900 (.876, .923), 6 .900 (.883, .916), 8 .892. */
  private static final double SHORT_LINE = 6;

  /** What a line takes off that is known as furniture: 4 .900, 8 .893, 12 .887. */
  private static final double FURNITURE = 4;

  /** With which a sentence announces the list below it. */
  private static final String COLONS = ":：";

  private static final String OPENING = "(（[【";
  private static final String CLOSING = ")）]】";

  /** Units of names in brackets, as {@code ClosingNames} has them. */
  private static final int LONGEST_SIGNATURE = 80;

  /** The stretch of a page; all of it if no line is a sentence. */
  static ReportStretch of(List<Line> lines) {
    ReportStretch best = new ReportStretch(0, lines.size());
    double most = 0;
    double sum = 0;
    int from = 0;
    boolean listed = false;
    for (int i = 0; i < lines.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      Line line = lines.get(i);
      listed = announces(line) || listed && ListMark.opens(line.words());
      sum += listed && line.isKept() ? Math.max(0, weight(line)) : weight(line);
      if (sum > most) {
        most = sum;
        best = new ReportStretch(from, i + 1);
      }
    }
    return best;
  }

  /** Whether the items below it are part of what it says: "Four pumps will run:". */
  private static boolean announces(Line line) {
    String words = line.words();
    return line.isKept()
        && !words.isEmpty()
        && COLONS.indexOf(words.charAt(words.length() - 1)) >= 0
        && LineForm.words(words) >= SENTENCE;
  }

  /** Without a last bracket in which who wrote may sign: {@code ... he said. (Ana Sousa)}. */
  private static String unsigned(String words) {
    int last = words.length() - 1;
    int kind = last < 0 ? -1 : CLOSING.indexOf(words.charAt(last));
    int start = kind < 0 ? -1 : words.lastIndexOf(OPENING.charAt(kind));
    return start > 0 && last - start <= LONGEST_SIGNATURE
        ? words.substring(0, start).strip()
        : words;
  }

  private static double weight(Line line) {
    if (!line.isKept()) {
      return -FURNITURE;
    }
    int words = LineForm.words(line.words());
    if (words >= SENTENCE && LineForm.endsSentence(unsigned(line.words()))) {
      return words;
    }
    return words >= LONG ? LONG_WORD * words : -SHORT_LINE;
  }
}
