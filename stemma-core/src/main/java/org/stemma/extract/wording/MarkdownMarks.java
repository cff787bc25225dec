package org.stemma.extract.wording;

import java.util.BitSet;
import java.util.List;
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

  /**
   * Signs at the start of a line, also behind the mark of an item, those that close a heading, and
   * the bars around a row of a table.
   */
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^ {0,3}(?:[*+-][ \\t]{1,3})?"
              + "(?<sign>#{1,6}[ \\t]{1,9}|(?:>[ \\t]?){1,9}(?:#{1,6}[ \\t]{1,9})?)"
              + "|(?<close>[ \\t]{1,9}#{1,6}[ \\t]{0,9}$)"
              + "|^(?<bar>\\|[ \\t]{0,9})(?=[^\\n|]{0,2000}\\|)"
              + "|(?<last>(?<=[^\\n])\\|[ \\t]{0,9}$)");

  private static final List<String> LINE_PARTS = List.of("sign", "close", "bar", "last");

  /** An address in brackets, with one pair of brackets inside, and what is shown beside it. */
  private static final String ADDRESS =
      "\\](?:\\((?:<[^<>\\n]{0,2000}>|[^()\\s]{0,2000}(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,500})?)"
          + "(?:\\s\"[^\"\\n]{0,300}\")?\\)|\\[[^\\[\\]\\n]{0,100}\\])";

  private static final String WORDS = "[^\\[\\]\\n]{0,500}";

  private static final Pattern PICTURE = Pattern.compile("!\\[" + WORDS + ADDRESS);

  /** The sign of a note, with its address or without. */
  private static final Pattern NOTE =
      Pattern.compile(
          "\\[(?:\\^[^\\[\\]\\s]{1,20}\\]|\\[\\d{1,3}\\]\\](?:\\([^()\\s]{0,500}\\))?)(?!:)");

  /** Its words may go over the ends of a few rows, and begin with a picture. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?<open>\\[)(?:"
              + WORDS
              + PICTURE.pattern()
              + ")?"
              + WORDS
              + "(?:\\n"
              + WORDS
              + "){0,3}(?<address>"
              + ADDRESS
              + ")");

  /** Up to the next such sign, so that text of nothing but openers is read once. */
  private static final Pattern STRONG =
      Pattern.compile(
          "(?<open>\\*\\*\\*?|__)(?=[^\\s*_])"
              + "(?:(?!\\k<open>)[^\\n]){1,1000}+(?<=\\S)(?<close>\\k<open>)");

  /** Strong words may stand inside. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<!\\*(?=\\*)|_(?=_))(?<open>[*_])(?=[^\\s*_]|\\*\\*\\S|__\\S)"
              + "(?:[^*_\\n]|\\*\\*|__){1,500}?(?<=\\S)"
              + "(?<close>\\k<open>)(?!\\k<open>|[\\p{L}\\p{N}])");

  private static final Pattern WHOLE_LINE =
      Pattern.compile(
          "(?m)^(?<open>[*_]{1,3})(?=[^\\s*_])"
              + "[^*_\\n]{1,300}(?<=\\S)(?<close>\\k<open>)[ \\t]{0,9}$");

  /** A sign that shall not be one or ends a row, and the signs of code. */
  private static final Pattern SINGLE =
      Pattern.compile("\\\\(?=[\\n!#()*+.>\\[\\]_`{|}~-])|`{1,3}");

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
      for (String part : LINE_PARTS) {
        if (line.start(part) >= 0) {
          marks.set(line.start(part), line.end(part));
        }
      }
    }
    if (text.indexOf('[') >= 0) {
      links(text, marks);
    }
    pairs(STRONG.matcher(text), "open", "close", marks);
    pairs(EMPHASIS.matcher(text), "open", "close", marks);
    Matcher single = SINGLE.matcher(text);
    while (single.find()) {
      marks.set(single.start(), single.end());
    }
    return marks;
  }

  private static void links(String text, BitSet marks) {
    for (Pattern whole : List.of(PICTURE, NOTE)) {
      Matcher unseen = whole.matcher(text);
      while (unseen.find()) {
        marks.set(unseen.start(), unseen.end());
      }
    }
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      marks.set(link.start("open"), link.end("open"));
      marks.set(link.start("address"), link.end("address"));
    }
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
