package org.stemma.extract.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.extract.wording.LineRuns.Row;
import org.stemma.text.Script;
import org.stemma.text.Span;

/**
 * The end of one line and the beginning of the next: whether the line was broken there because the
 * next word did not fit.
 *
 * @param before columns of the line before
 * @param word columns that the first word of the next line would have taken on it
 * @param open whether the line before ends inside a sentence, by its last unit
 * @param small whether the next line begins with a small letter or a digit
 * @param caseless whether it begins with a letter of a script that has no capitals
 * @param stops whether the line before ends as a sentence does
 * @param hangs whether the next line stands under the words of an item of a list
 * @param apart whether the lines cannot be one paragraph, by their form
 * @param marked whether the next line begins as an item of a list does
 */
record LineBreak(
    int before,
    int word,
    boolean open,
    boolean small,
    boolean caseless,
    boolean stops,
    boolean hangs,
    boolean apart,
    boolean marked) {

  /**
   * Columns of a line that nobody broke. Swept 80 to 140 on `eval plain` (2026-11-29; F1 .8815 and
   * .9245 on the halves): no figure changes.
   */
  static final int MOST_COLUMNS = 100;

  /** Columns of a first word of a script whose words stand without blanks. By judgement. */
  private static final int UNSPACED_WORD = 12;

  /**
   * Units in which a sentence ends, closing marks behind its stop among them: a bound on work.
   * Swept 6 to 30 likewise: 6 gains no more than .0001 on one half, 30 the same.
   */
  private static final int TAIL = 12;

  /** Units of a line of days, with the page of a paper. By judgement. */
  private static final int LONGEST_DAY = 60;

  /**
   * Units of a word that is code. By judgement: no word of a language that is written with hyphens.
   */
  private static final int SHORTEST_CODE = 30;

  /** Hyphens in it. By judgement: few words have so many. */
  private static final int HYPHENS_OF_CODE = 3;

  private static final DateReader DAYS = new DateReader(Optional.empty()).ofArchive();

  /** More than one blank is between words of a line that is set out to its margin. */
  private static final Pattern CELLS = Pattern.compile("\\S(?:\\t|[ \\u00a0]{4})\\s{0,99}\\S");

  /** {@code -----}, {@code * * *}: lines without a letter or a digit. */
  private static final Pattern RULE = Pattern.compile("[^\\p{L}\\p{N}]{1,200}");

  static LineBreak between(String text, Row first, Row second) {
    Span line = first.span();
    Span next = second.span();
    int point = text.codePointAt(next.start());
    char last = text.charAt(line.end() - 1);
    boolean deeper = second.indent() > first.indent();
    boolean hangs = deeper && isItem(text, line);
    boolean apart =
        deeper && !hangs
            || isCells(text, line)
            || isCells(text, next)
            || isRule(text, line)
            || isRule(text, next)
            || isHeadlineBeside(text, line, next)
            || isCode(text, line)
            || isCode(text, next)
            || Character.isDigit(point) && isDay(text.substring(next.start(), head(next)));
    return new LineBreak(
        Math.min(first.indent(), MOST_COLUMNS) + columns(text, line),
        firstWord(text, next, last),
        Character.isLetterOrDigit(last) || isMark(last) || ",-;\u00ad\u2010–—".indexOf(last) >= 0,
        Character.isLowerCase(point) || Character.isDigit(point),
        isCaseless(point),
        stops(text, line),
        hangs,
        apart,
        isItem(text, next));
  }

  /** Whether a line begins as an item of a list does. */
  static boolean isItem(String text, Span line) {
    return ListMark.opens(text, line.start(), head(line));
  }

  /** Whether a line ends as a sentence does. */
  static boolean stops(String text, Span line) {
    return LineForm.endsSentence(
        text.substring(Math.max(line.start(), line.end() - TAIL), line.end()));
  }

  private static boolean isCells(String text, Span line) {
    return CELLS.matcher(text).region(line.start(), head(line)).find();
  }

  /** Whether one is set in capitals, as headlines are, and a sentence ends or begins there. */
  private static boolean isHeadlineBeside(String text, Span line, Span next) {
    boolean before = isInCapitals(text, line);
    boolean behind = isInCapitals(text, next);
    return before != behind
        && (before ? Character.isUpperCase(text.codePointAt(next.start())) : stops(text, line));
  }

  /** Whether a line prints days alone, which goes on no sentence. */
  private static boolean isDay(String line) {
    return line.length() <= LONGEST_DAY
        && !LineForm.endsSentence(line)
        && (DayLine.day(line, DAYS).isPresent() || DatedText.of(line, DAYS).isPresent());
  }

  /** Whether a line is names of classes run into each other, which scripts leave on pages. */
  private static boolean isCode(String text, Span line) {
    int hyphens = 0;
    boolean word = line.length() >= SHORTEST_CODE && line.length() <= 2 * MOST_COLUMNS;
    for (int i = line.start(); word && i < line.end(); i++) {
      char unit = text.charAt(i);
      hyphens += unit == '-' ? 1 : 0;
      word = unit == '-' || unit >= 'a' && unit <= 'z';
    }
    return word && hyphens >= HYPHENS_OF_CODE;
  }

  private static boolean isInCapitals(String text, Span line) {
    return LineForm.isInCapitals(text.substring(line.start(), head(line)));
  }

  private static boolean isRule(String text, Span line) {
    return RULE.matcher(text).region(line.start(), line.end()).matches();
  }

  /** The end of what is looked at of a line, which may be a page long. */
  private static int head(Span line) {
    return Math.min(line.end(), line.start() + 2 * MOST_COLUMNS);
  }

  private static boolean isCaseless(int point) {
    return Character.isLetter(point)
        && Character.toLowerCase(point) == point
        && Character.toUpperCase(point) == point;
  }

  /** Whether the next word did not fit on a line of {@code width} columns. */
  boolean isFull(int width) {
    return before <= width && before + word > width;
  }

  /** Whether it stands inside a sentence, by the units on both sides. */
  boolean isInside() {
    return open && (small || caseless) && !apart && !marked;
  }

  /**
   * Columns of the first word of {@code line} and of the blank before it: of an ideograph or kana
   * the sign with the marks behind it, which begin no line.
   */
  private static int firstWord(String text, Span line, char before) {
    int first = text.codePointAt(line.start());
    int end = line.start() + Character.charCount(first);
    boolean sign = Script.isSign(first);
    boolean unspaced = !sign && Script.isUnspaced(first);
    while (end < line.end()) {
      int point = text.codePointAt(end);
      boolean over =
          sign
              ? Character.isLetterOrDigit(point) || Character.isWhitespace(point)
              : Character.isWhitespace(point) || Script.isSign(point);
      if (over || end - line.start() > MOST_COLUMNS) {
        break;
      }
      end += Character.charCount(point);
    }
    int columns = columns(text, Span.of(line.start(), end));
    boolean blank = !sign && "-\u00ad\u2010".indexOf(before) < 0;
    return (unspaced ? Math.min(columns, UNSPACED_WORD) : columns) + (blank ? 1 : 0);
  }

  /** Columns that a stretch takes: an ideograph two, a mark above or below a letter none. */
  static int columns(String text, Span stretch) {
    int columns = 0;
    int at = stretch.start();
    while (at < stretch.end() && columns <= MOST_COLUMNS) {
      int point = text.codePointAt(at);
      if (!isMark(point) && point != 0xad || at + 1 == stretch.end()) {
        columns += isWide(point) ? 2 : 1;
      }
      at += Character.charCount(point);
    }
    return columns;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isWide(int point) {
    return Script.isSign(point)
        || point >= 0x3000 && point <= 0x303f
        || point >= 0xac00 && point <= 0xd7a3
        || point >= 0xff01 && point <= 0xff60;
  }
}
