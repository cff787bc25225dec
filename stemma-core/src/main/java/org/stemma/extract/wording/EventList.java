package org.stemma.extract.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The list of what is on that stands at the end of a page: lines that open with a day and tell a
 * time of day and a title, {@code Fri 7 June 19:30 Organ recital}, or a day and time with the title
 * on the line below. The programme of what a report tells is part of it: a colon leads to it, or
 * most of its lines name what the report names.
 */
public final class EventList {

  /** Lines. By judgement: one may be the last line of a report. */
  private static final int FEWEST = 2;

  /** Words of a line: weekday, day, month, time, title, place. By judgement. */
  private static final int LONGEST = 16;

  /** Words of a heading. By judgement. */
  private static final int LONGEST_HEADING = 5;

  /** Units of a line with nothing but a day and a time of day. By judgement. */
  private static final int LONGEST_STAMP = 60;

  /** Letters of a word that two texts share by no chance. By judgement. */
  private static final int LONG_WORD = 5;

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]++");
  private static final Pattern WORD = Pattern.compile("\\p{L}{" + LONG_WORD + ",40}+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.|st|nd|rd|th|º|er)?");
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}[./]\\d{1,2}(?:[./](?:\\d{2}){0,2})?");

  private EventList() {}

  /**
   * The index of its first line, or of its heading; the number of lines if there is none.
   *
   * @param lines of the report, in order
   * @param headed tells whether between the line of an index and the next a line was left out that
   *     announces what is on
   */
  public static int start(List<String> lines, IntPredicate headed) {
    int start = lines.size();
    int items = 0;
    boolean timed = false;
    while (start > 1) {
      int item = item(lines, start - 1);
      if (item < 1) {
        break;
      }
      timed |= ClockTime.first(lines.get(item)).isPresent();
      start = item;
      items++;
    }
    if (items < FEWEST || !timed || start <= 1) {
      return lines.size();
    }
    String above = lines.get(start - 1);
    if (headed.test(start - 1)) {
      return start;
    }
    boolean heading =
        LineForm.words(above) <= LONGEST_HEADING && !LineForm.endsSentence(above) && start > 1;
    int told = told(lines, start, heading ? start - 1 : start);
    return above.endsWith(":") || 2 * told > items ? lines.size() : heading ? start - 1 : start;
  }

  /** Where the item begins that ends with the line {@code at}; -1 if none does. */
  private static int item(List<String> lines, int at) {
    String line = lines.get(at);
    if (LineForm.words(line) > LONGEST || LineForm.endsSentence(line)) {
      return -1;
    }
    if (opensWithDay(line)) {
      return isStamp(line) ? -1 : at;
    }
    return at > 0 && isStamp(lines.get(at - 1)) ? at - 1 : -1;
  }

  private static boolean opensWithDay(String line) {
    String[] words = BLANKS.split(line.strip(), 3);
    String first = bare(words[0]);
    return DAY.matcher(words[0]).lookingAt()
        || words.length > 1 && isNamed(first) && LineForm.hasDigit(words[1])
        || words.length > 1 && NUMBER.matcher(words[0]).matches() && isNamed(bare(words[1]));
  }

  private static boolean isNamed(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0)) && DateWords.isOfDates(word);
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  /** Whether the line is a day and a time of day, and nothing else. */
  private static boolean isStamp(String line) {
    return line.length() <= LONGEST_STAMP
        && opensWithDay(line)
        && ClockTime.first(line).isPresent()
        && DateWords.isOfDates(line);
  }

  /** Lines from {@code start} on that share a word with the lines before {@code end}. */
  private static int told(List<String> lines, int start, int end) {
    Set<String> known = new HashSet<>();
    for (String line : lines.subList(0, end)) {
      known.addAll(words(line));
    }
    int told = 0;
    for (String line : lines.subList(start, lines.size())) {
      told += words(line).stream().anyMatch(known::contains) ? 1 : 0;
    }
    return told;
  }

  private static Set<String> words(String line) {
    Set<String> words = new HashSet<>();
    WORD.matcher(line)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .filter(word -> !DateWords.isDayOrMonth(word))
        .forEach(words::add);
    return words;
  }
}
