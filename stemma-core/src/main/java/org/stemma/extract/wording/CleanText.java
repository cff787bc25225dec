package org.stemma.extract.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.InvisibleMarks;
import org.stemma.text.OffsetMap;
import org.stemma.text.Script;
import org.stemma.text.Span;

/**
 * A plain page's words as they are read: one blank for white space of any kind, none between two
 * ideographs that stood on two lines, without soft hyphens and marks that nobody sees, and without
 * the hyphen at which a word was broken. Not thread-safe; one page.
 *
 * <p>Whether a hyphen at the end of a line is the word's own or the line's, the rest of the page
 * tells: "agree-" over "ment" is "agreement" unless the page has "agree-ment" elsewhere, or, in
 * English, both parts are common words and the whole is none ("part-" over "time"). Before a
 * capital or a digit it is the word's.
 */
public final class CleanText {

  private static final String HYPHENS = "-\u2010";

  /**
   * Units of the parts of a broken word: a bound on work, longer than the words of any language on
   * the web.
   */
  private static final int LONGEST_PART = 40;

  /** Letters of such a part on either line; compositors leave two and carry three. */
  private static final int SHORTEST_PART = 2;

  private final String text;
  private final boolean english;

  /** How often the page has a word, or two with a hyphen, on one line; read when first asked. */
  private Optional<Map<String, Integer>> words = Optional.empty();

  /**
   * @param language of the page (ISO 639-1); English if it is not known
   */
  public CleanText(String text, Optional<String> language) {
    this.text = text;
    this.english = language.filter(code -> !code.equals(Lexicon.ENGLISH.language())).isEmpty();
  }

  /** The words of a stretch of the page. */
  public String words(Span stretch) {
    if (isClean(stretch)) {
      return stretch.in(text);
    }
    StringBuilder words = new StringBuilder(stretch.length());
    append(stretch, words, OffsetMap.builder());
    return words.toString();
  }

  /** Whether a stretch is read as it stands. */
  public boolean isClean(Span stretch) {
    boolean blank = false;
    for (int at = stretch.start(); at < stretch.end(); at++) {
      char unit = text.charAt(at);
      if (unit != ' ' && isBlank(unit) || blank && unit == ' ' || InvisibleMarks.has(unit)) {
        return false;
      }
      blank = unit == ' ';
    }
    return true;
  }

  /**
   * Appends the words of {@code stretch}, which neither begins nor ends with a blank; as they stand
   * if nobody would see any.
   */
  public void append(Span stretch, StringBuilder words, OffsetMap.Builder map) {
    int length = words.length();
    appendSeen(stretch, words, map);
    if (words.length() == length) {
      copy(stretch.start(), stretch.end(), words, map);
    }
  }

  private void appendSeen(Span stretch, StringBuilder words, OffsetMap.Builder map) {
    int copied = stretch.start();
    int at = stretch.start();
    while (at < stretch.end()) {
      int end = at;
      while (end < stretch.end() && isPassedOver(text.charAt(end))) {
        end++;
      }
      if (end - at < 2 && (end == at || text.charAt(at) == ' ')) {
        at++;
        continue;
      }
      Span gap = Span.of(at, end);
      int kept = isLineHyphen(gap, stretch) ? at - 1 : at;
      copy(copied, kept, words, map);
      String read = kept < at ? "" : read(gap, stretch);
      words.append(read);
      if (read.equals(gap.in(text))) {
        map.copy(read.length(), gap.start());
      } else {
        map.replace(read.length(), gap);
      }
      copied = end;
      at = end;
    }
    copy(copied, stretch.end(), words, map);
  }

  private void copy(int from, int to, StringBuilder words, OffsetMap.Builder map) {
    words.append(text, from, to);
    map.copy(to - from, from);
  }

  /** What a gap of blanks and marks that nobody sees is read as. */
  private String read(Span gap, Span stretch) {
    boolean blank = false;
    boolean broken = false;
    boolean soft = false;
    for (int at = gap.start(); at < gap.end(); at++) {
      char unit = text.charAt(at);
      blank |= isBlank(unit);
      broken |= LineRuns.isBreak(unit);
      soft |= unit == '\u00ad' && !blank;
    }
    if (!blank || gap.start() == stretch.start() || gap.end() == stretch.end()) {
      return "";
    }
    int before = text.codePointBefore(gap.start());
    int behind = text.codePointAt(gap.end());
    boolean whole =
        broken && (soft || isUnspaced(before) && isUnspaced(behind) || isHyphenInWord(gap));
    return whole ? "" : " ";
  }

  /** Whether no blank stands beside it: an ideograph, the letter of such a script, its marks. */
  private static boolean isUnspaced(int point) {
    return Script.isUnspaced(point)
        || point >= 0x3000 && point <= 0x303f
        || point >= 0xff01 && point <= 0xff60;
  }

  /** Whether a hyphen stands before the gap and a letter or digit on both its sides. */
  private boolean isHyphenInWord(Span gap) {
    return gap.start() >= 2
        && HYPHENS.indexOf(text.charAt(gap.start() - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(gap.start() - 2))
        && Character.isLetterOrDigit(text.codePointAt(gap.end()));
  }

  /** Whether the hyphen before a line break in {@code gap} is not the word's own. */
  private boolean isLineHyphen(Span gap, Span stretch) {
    if (gap.start() <= stretch.start()
        || gap.end() >= stretch.end()
        || !isHyphenInWord(gap)
        || !Character.isLowerCase(text.codePointAt(gap.end()))
        || !hasBreak(gap)) {
      return false;
    }
    int hyphen = gap.start() - 1;
    int start = hyphen;
    while (start > stretch.start()
        && hyphen - start < LONGEST_PART
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = gap.end();
    while (end < stretch.end()
        && end - gap.end() < LONGEST_PART
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean compound = start > stretch.start() && HYPHENS.indexOf(text.charAt(start - 1)) >= 0;
    return !compound
        && hyphen - start >= SHORTEST_PART
        && end - gap.end() >= SHORTEST_PART
        && isOneWord(text.substring(start, hyphen), text.substring(gap.end(), end));
  }

  private boolean isOneWord(String first, String second) {
    Map<String, Integer> known = known();
    String one = (first + second).toLowerCase(Locale.ROOT);
    String two = (first + "-" + second).toLowerCase(Locale.ROOT);
    int ones = known.getOrDefault(one, 0);
    int twos = known.getOrDefault(two, 0);
    if (ones != twos) {
      return ones > twos;
    }
    return !english || isCommon(one) || !isCommon(first) || !isCommon(second);
  }

  private static boolean isCommon(String word) {
    return CommonWords.ENGLISH.smallClass(word) < CommonWords.UNKNOWN;
  }

  private Map<String, Integer> known() {
    if (words.isEmpty()) {
      Map<String, Integer> counts = new HashMap<>();
      int start = 0;
      for (int at = 0; at <= text.length(); at++) {
        char unit = at < text.length() ? text.charAt(at) : ' ';
        if (!Character.isLetter(unit) && HYPHENS.indexOf(unit) < 0) {
          if (at > start && at - start <= 2 * LONGEST_PART) {
            counts.merge(text.substring(start, at).toLowerCase(Locale.ROOT), 1, Integer::sum);
          }
          start = at + 1;
        }
      }
      words = Optional.of(counts);
    }
    return words.get();
  }

  private boolean hasBreak(Span gap) {
    for (int at = gap.start(); at < gap.end(); at++) {
      if (LineRuns.isBreak(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassedOver(char unit) {
    return isBlank(unit) || InvisibleMarks.has(unit);
  }

  private static boolean isBlank(char unit) {
    return unit == ' '
        || unit == '\u00a0'
        || unit == '\u202f'
        || (unit < ' ' || unit >= 0x80) && Character.isWhitespace(unit);
  }
}
