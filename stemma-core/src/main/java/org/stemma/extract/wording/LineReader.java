package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * Cuts a plain-text page into its blocks: lines, or paragraphs where the lines were broken to a
 * fixed width. Every unit that is not blank lies in exactly one block.
 */
public final class LineReader {

  /**
   * A line that was broken to fit is about full; mail and news were set to 60 to 80 columns. Swept
   * 35 to 60 on `eval plain`, of which no page is broken so: no figure changes.
   */
  private static final int SHORTEST_FULL_LINE = 45;

  /** Longer lines were not broken to fit. Swept 85 to 130 there: no figure changes. */
  private static final int LONGEST_FULL_LINE = 100;

  public static final Pattern LIST_MARK =
      Pattern.compile("(?:[•▪◦●‣*–-]|\\(?\\d{1,3}[.)]|[a-zA-Z][.)])\\s.*", Pattern.DOTALL);

  private LineReader() {}

  public static List<Line> lines(String text) {
    return lines(text, Integer.MAX_VALUE);
  }

  /** The same; reading stops behind {@code most} blocks, so that more come back if there are. */
  public static List<Line> lines(String text, int most) {
    List<Line> lines = new ArrayList<>();
    List<Span> run = new ArrayList<>();
    int at = 0;
    while (at <= text.length() && lines.size() <= most) {
      int end = lineEnd(text, at);
      Span line = Span.of(at, end).trim(text);
      if (line.isEmpty()) {
        flush(text, run, lines, most);
      } else {
        run.add(line);
      }
      at = end + 1;
    }
    flush(text, run, lines, most);
    return lines;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && "\n\r\f\u000b\u2028\u2029".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static void flush(String text, List<Span> run, List<Line> lines, int most) {
    boolean wrapped = isWrapped(text, run);
    int first = 0;
    for (int i = 1; i <= run.size() && lines.size() <= most; i++) {
      boolean joined =
          i < run.size() && wrapped && !LIST_MARK.matcher(run.get(i).in(text)).matches();
      if (!joined) {
        Span block = run.get(first).cover(run.get(i - 1));
        String words = block.in(text);
        lines.add(new Line(block, i - first > 1 ? words.replaceAll("\\s+", " ") : words));
        first = i;
      }
    }
    run.clear();
  }

  /**
   * Whether at least half of the breaks of a run of lines stand inside a sentence, or each line of
   * three or more is so full that the next word did not fit: nouns of German begin with a capital.
   */
  private static boolean isWrapped(String text, List<Span> run) {
    int inside = 0;
    int opened = 0;
    int longest = 0;
    int full = 0;
    for (Span line : run) {
      longest = Math.max(longest, line.length());
    }
    for (int i = 1; i < run.size(); i++) {
      Span before = run.get(i - 1);
      char last = text.charAt(before.end() - 1);
      char first = text.charAt(run.get(i).start());
      boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ';';
      opened += open ? 1 : 0;
      if (before.length() >= SHORTEST_FULL_LINE
          && open
          && (Character.isLowerCase(first) || Character.isDigit(first))) {
        inside++;
      }
      // The first word of the next line did not fit on this one.
      int word = run.get(i).start();
      while (word < run.get(i).end() && !Character.isWhitespace(text.charAt(word))) {
        word++;
      }
      full += before.length() + 1 + word - run.get(i).start() > longest ? 1 : 0;
    }
    boolean set = longest >= SHORTEST_FULL_LINE && longest <= LONGEST_FULL_LINE;
    return run.size() > 1
        && (2 * inside >= run.size() - 1
            || set && run.size() > 2 && opened > 0 && full == run.size() - 1);
  }
}
