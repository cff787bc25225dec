package org.stemma.extract.kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.PageKind;

/**
 * Knows a list of times and titles, as television listings are, timetables and agendas: many lines
 * open with a time of day and a short title, not with a sentence, the times run forwards, as
 * lengths of videos do not, and hardly any line of the page is running text, as entries of a live
 * blog are.
 */
final class TimeList {

  /** Lines that open with a time. By judgement: the programme of a day has some twenty. */
  private static final int FEWEST = 8;

  /**
   * Words of a time and its title in the mean: steps of an event are told in more. By judgement.
   */
  private static final int MOST_WORDS = 6;

  /** Times between two that run back: behind midnight, or in the list of the next channel. */
  private static final int TIMES_A_DAY = 5;

  /** One of so many lines at least is such a line: a report may stand beside lists of others. */
  private static final int LINES_A_TIME = 3;

  /** Letters of running text at most. By judgement: a word on the day. */
  private static final int MOST_TEXT = 300;

  private static final Pattern TIME =
      Pattern.compile(
          "\\s{0,5}([0-2]?\\d)[:.h]([0-5]\\d)(?: ?[apAP]\\.?[mM]\\.?)?(?![\\d:.%]).{0,150}");

  private TimeList() {}

  static Optional<String> reason(List<String> lines) {
    int times = 0;
    int text = 0;
    int back = 0;
    int words = 0;
    int last = 0;
    for (String line : lines) {
      int letters = RunningLine.letters(line);
      text += letters;
      Matcher time = TIME.matcher(line);
      if (letters == 0 && time.matches() && !LineForm.endsSentence(line)) {
        words += LineForm.words(line);
        int minute = 60 * Integer.parseInt(time.group(1)) + Integer.parseInt(time.group(2));
        back += minute < last ? 1 : 0;
        last = minute;
        times++;
      }
    }
    return times >= FEWEST
            && words <= MOST_WORDS * times
            && TIMES_A_DAY * back <= times
            && LINES_A_TIME * times >= lines.size()
            && text <= MOST_TEXT
        ? Optional.of(PageKind.SCHEDULE.told(times + " times of day"))
        : Optional.empty();
  }
}
