package org.stemma.extract.wording;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The units of a page of Markdown (CommonMark 0.31) that a reader of it does not see: signs of
 * headings and quotations, of emphasis and code, the address of a link. What they stand around is
 * text.
 */
public final class MarkdownMarks {

  /** What the names of such files end with, as RFC 7763 and their programs have it. */
  private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd");

  /** Signs at the start of a line, and those that close a heading. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^ {0,3}(?:#{1,6}[ \\t]{1,9}|(?:>[ \\t]?){1,9})|[ \\t]{1,9}#{1,6}[ \\t]{0,9}$");

  private static final Pattern LINK =
      Pattern.compile(
          "(?<open>!?\\[)[^\\[\\]\\n]{0,500}(?<address>\\](?:\\([^()\\s]{0,2000}(?: \"[^\"\\n]{0,300}\")?\\)"
              + "|\\[[^\\[\\]\\n]{0,100}\\]))");

  /** Up to the next such sign, so that text of nothing but openers is read once. */
  private static final Pattern STRONG =
      Pattern.compile(
          "(?<open>\\*\\*|__)(?=[^\\s*_])(?:(?!\\k<open>)[^\\n]){1,1000}+(?<=\\S)(?<close>\\k<open>)");

  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<open>[*_])(?=[^\\s*_])[^*_\\n]{1,500}(?<=\\S)(?<close>\\k<open>)(?![\\p{L}\\p{N}])");

  private static final Pattern WHOLE_LINE =
      Pattern.compile(
          "(?m)^(?<open>[*_]{1,3})(?=[^\\s*_])[^*_\\n]{1,300}(?<=\\S)(?<close>\\k<open>)[ \\t]{0,9}$");

  /** A sign that shall not be one, and the signs of code. */
  private static final Pattern SINGLE = Pattern.compile("\\\\(?=[!#()*+.>\\[\\]_`{|}~-])|`{1,3}");

  private MarkdownMarks() {}

  /** Whether a file of this name is written so. */
  public static boolean isNamed(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
  }

  /**
   * The signs of emphasis around whole lines of {@code text}, of a page of another name: what was
   * copied from such pages has them.
   */
  public static BitSet aroundLines(String text) {
    BitSet marks = new BitSet();
    if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
      pairs(WHOLE_LINE.matcher(text), "open", "close", marks);
    }
    return marks;
  }

  /** Their places in {@code text}. */
  public static BitSet of(String text) {
    BitSet marks = new BitSet(text.length());
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      marks.set(line.start(), line.end());
    }
    pairs(LINK.matcher(text), "open", "address", marks);
    pairs(STRONG.matcher(text), "open", "close", marks);
    pairs(EMPHASIS.matcher(text), "open", "close", marks);
    Matcher single = SINGLE.matcher(text);
    while (single.find()) {
      marks.set(single.start(), single.end());
    }
    return marks;
  }

  /** Of each match the first and the last part, unless it stands in an address. */
  private static void pairs(Matcher found, String first, String last, BitSet marks) {
    while (found.find()) {
      if (!marks.get(found.start(first)) && !marks.get(found.start(last))) {
        marks.set(found.start(first), found.end(first));
        marks.set(found.start(last), found.end(last));
      }
    }
  }
}
