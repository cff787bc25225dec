package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a firm, a club, an office at the top of its own page: over a row of the parts of its
 * site of which one is for the press ({@code Press room | News | Contact}), or beside a line that
 * gives out what stands below ({@code For immediate release}) and over a headline. By the lists
 * {@code release-words.tsv} of all languages. The report must speak of the bearer of the name.
 */
final class IssuerLine {

  /** Words of the name of a body, by judgement: "National Union of Tramway Workers of Tarn". */
  private static final int LONGEST_NAME = 8;

  /** Units of the line beside it: a bound on work. By judgement. */
  private static final int LONGEST_LINE = 120;

  /** Words of a headline, by judgement: those of a day are fewer or are read. */
  private static final int SHORTEST_HEADLINE = 4;

  private static final Pattern BAR = Pattern.compile("\\s{0,2}[|·•/]\\s{0,2}");

  private static final Set<String> PRESS = ReleaseWords.words("press");

  private static final Set<String> RELEASED = ReleaseWords.words("released");

  private IssuerLine() {}

  /**
   * Whether the line at {@code at} is one.
   *
   * @param lines those of the page, in order
   */
  static boolean is(List<Line> lines, int at) {
    String name = lines.get(at).words();
    return isName(name)
        && (isRow(words(lines, at + 1)) || isReleased(lines, at))
        && isSpokenOf(lines, at, name);
  }

  private static boolean isName(String words) {
    return LineForm.words(words) <= LONGEST_NAME
        && LineForm.isCapitalised(words)
        && !LineForm.endsSentence(words)
        && !isLabel(words);
  }

  private static String words(List<Line> lines, int at) {
    String words = at < 0 || at >= lines.size() ? "" : lines.get(at).words();
    return words.length() > LONGEST_LINE ? "" : words;
  }

  /** Whether the line names several parts of a site, one of them for the press. */
  private static boolean isRow(String line) {
    List<String> parts = List.of(BAR.split(line));
    return parts.size() > 1
        && !LineForm.endsSentence(line)
        && parts.stream().map(IssuerLine::bare).anyMatch(PRESS::contains);
  }

  private static boolean isReleased(List<Line> lines, int at) {
    int behind = isLabel(words(lines, at + 1)) ? at + 2 : at + 1;
    boolean labelled = behind > at + 1 || isLabel(words(lines, at - 1));
    String below = words(lines, behind);
    return labelled
        && LineForm.words(below) >= SHORTEST_HEADLINE
        && DatedText.of(below, new DateReader(Optional.empty())).isEmpty()
        && !LineForm.endsSentence(below);
  }

  private static boolean isLabel(String line) {
    return line.length() <= LONGEST_LINE
        && (RELEASED.contains(bare(line)) || PRESS.contains(bare(line)));
  }

  private static String bare(String line) {
    return ListForm.bare(ListForm.of(line.strip()));
  }

  /** Whether a sentence further down has the name, as it is written. */
  private static boolean isSpokenOf(List<Line> lines, int at, String name) {
    Pattern whole =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
    return lines.stream()
        .skip(at + 1L)
        .map(Line::words)
        .anyMatch(words -> LineForm.endsSentence(words) && whole.matcher(words).find());
  }
}
