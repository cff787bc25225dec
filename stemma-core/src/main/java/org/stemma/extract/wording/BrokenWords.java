package org.stemma.extract.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * Tells the hyphen at which a word was broken from that of the word itself.
 *
 * <p>At the end of a line the rest of the page tells: "agree-" over "ment" is "agreement" unless
 * the page has "agree-ment" elsewhere, or, in English, both parts are common words and the whole is
 * none ("part-" over "time"). Before a blank inside a line, where a line ended before somebody
 * copied it ("Thurs- day"), it is the line's only if the page has the whole word elsewhere, or
 * English has: others stand in "two- and three-storey". Before a capital or a digit it is the
 * word's. Not thread-safe; one page.
 */
final class BrokenWords {

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
  BrokenWords(String text, Optional<String> language) {
    this.text = text;
    this.english = language.filter(code -> !code.equals(Lexicon.ENGLISH.language())).isEmpty();
  }

  /** Whether a hyphen stands before the gap and a letter or digit on both its sides. */
  boolean mayBeAt(Span gap) {
    return gap.start() >= 2
        && HYPHENS.indexOf(text.charAt(gap.start() - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(gap.start() - 2))
        && Character.isLetterOrDigit(text.codePointAt(gap.end()));
  }

  /** Whether the hyphen before the single blank at {@code at} is not the word's own. */
  boolean isAtBlank(int at, Span stretch) {
    return at > stretch.start()
        && HYPHENS.indexOf(text.charAt(at - 1)) >= 0
        && isAt(Span.of(at, at + 1), stretch);
  }

  /** Whether the hyphen before {@code gap}, which is blank, is not the word's own. */
  boolean isAt(Span gap, Span stretch) {
    if (gap.start() <= stretch.start()
        || gap.end() >= stretch.end()
        || !mayBeAt(gap)
        || !Character.isLowerCase(text.codePointAt(gap.end()))) {
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
        && isOneWord(text.substring(start, hyphen), text.substring(gap.end(), end), hasBreak(gap));
  }

  /**
   * Before a blank the whole may be a name of the dictionary ("Thurs- day"); of the parts of what
   * stands on two lines each must be a word that is written small, as those of a compound are.
   *
   * @param over whether the parts stand on two lines
   */
  private boolean isOneWord(String first, String second, boolean over) {
    Map<String, Integer> known = known();
    String one = (first + second).toLowerCase(Locale.ROOT);
    String two = (first + "-" + second).toLowerCase(Locale.ROOT);
    int ones = known.getOrDefault(one, 0);
    int twos = known.getOrDefault(two, 0);
    if (ones != twos) {
      return ones > twos;
    }
    return over
        ? !english || isCommon(one) || !isCommon(first) || !isCommon(second)
        : english && CommonWords.ENGLISH.sizeClass(first + second) < CommonWords.UNKNOWN;
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
}
