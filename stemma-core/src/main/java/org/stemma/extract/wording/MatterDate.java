package org.stemma.extract.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Whether a date is of what a page tells and not of the page: {@code Tickets on sale from 1 July
 * 2031}, {@code Hearing: 20 June 2031, Court 4}, {@code Valid until 30 June 2031}. The word that
 * decides is the last one before the date, between marks, that is more than a preposition or a day
 * of the week:
 *
 * <ol>
 *   <li>one that the lists call so ({@code matter} in {@code date-labels.tsv});
 *   <li>the bare noun for a date, with another word before it ({@code Event date:});
 *   <li>a word without meaning for dates that a colon sets before the date;
 *   <li>one in lower case, not alone, that a preposition leads to the date: names are written
 *       otherwise, but for those of agencies and pens.
 * </ol>
 *
 * The last three are signs alone: what says publication or update in the same part of the line, and
 * a line that says who wrote, go before them.
 */
final class MatterDate {

  /** Marks that part what is said of a date from other things. */
  private static final String PARTING = "|·•–—/;(\n.";

  private static final Set<String> WEEKDAYS = weekdays();

  private final String text;
  private final List<DateWords.Said> words;

  private MatterDate(String text, List<DateWords.Said> words) {
    this.text = text;
    this.words = words;
  }

  private static Set<String> weekdays() {
    Set<String> days = new HashSet<>();
    Lexicon.having("time/weekdays.tsv").forEach(l -> days.addAll(l.words("time/weekdays.tsv")));
    return Set.copyOf(days);
  }

  /**
   * @param before what stands before the date, from the date before it or the start of the line
   */
  static boolean isSaidBefore(String before) {
    return isSaidBefore(before, DateWords.said(before));
  }

  /**
   * @param words those of {@code before}
   */
  static boolean isSaidBefore(String before, List<DateWords.Said> words) {
    return new MatterDate(before, words).isSaid();
  }

  private boolean isSaid() {
    int at = words.size() - 1;
    int end = text.length();
    boolean led = false;
    while (at >= 0 && words.get(at).isFiller()) {
      if (isParted(words.get(at).span().end(), end)) {
        return false;
      }
      led |= !WEEKDAYS.contains(word(at));
      end = words.get(at).span().start();
      at--;
    }
    if (at < 0 || isApart(words.get(at).span().end(), end)) {
      return false;
    }
    boolean colon = has(":：", words.get(at).span().end(), end);
    Optional<DateWords.Label> label = words.get(at).label();
    if (label.isPresent()) {
      return label.get() == DateWords.Label.MATTER
          || label.get() == DateWords.Label.DATE && at > 0 && isOfMatter(at - 1);
    }
    boolean small = Character.isLowerCase(text.codePointAt(words.get(at).span().start()));
    return (colon || led && small && first(at) < at) && isUnsaid(at);
  }

  /** Whether the word before a bare "date" says of what: "event date", "date" of a hearing. */
  private boolean isOfMatter(int at) {
    return !isApart(words.get(at).span().end(), words.get(at + 1).span().start())
        && !has(":：", words.get(at).span().end(), words.get(at + 1).span().start())
        && words.get(at).label().filter(l -> l != DateWords.Label.MATTER).isEmpty()
        && isUnsaid(at);
  }

  /** Whether nothing else between the last mark and the word says of what the date is. */
  private boolean isUnsaid(int last) {
    int first = first(last);
    return words.subList(first, last).stream().noneMatch(MatterDate::isOfPage)
        && !BylineWords.isBy(word(first));
  }

  /** The first word of the part of the line that {@code last} ends. */
  private int first(int last) {
    int first = last;
    while (first > 0
        && !isApart(words.get(first - 1).span().end(), words.get(first).span().start())) {
      first--;
    }
    return first;
  }

  private static boolean isOfPage(DateWords.Said said) {
    return said.label()
        .filter(l -> l == DateWords.Label.PUBLISHED || l == DateWords.Label.UPDATED)
        .isPresent();
  }

  private String word(int at) {
    return words.get(at).span().in(text).toLowerCase(Locale.ROOT);
  }

  /** A comma too sets words apart, but not the day of the week from its date. */
  private boolean isApart(int from, int to) {
    return isParted(from, to) || has(",，、", from, to);
  }

  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      boolean dash = unit == '-' && i > from && text.charAt(i - 1) == ' ';
      if (dash || PARTING.indexOf(unit) >= 0 || Character.isDigit(unit)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String marks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
