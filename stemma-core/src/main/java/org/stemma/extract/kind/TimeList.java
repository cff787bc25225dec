package org.stemma.extract.kind;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.extract.wording.ClockTime;
import org.stemma.extract.wording.KindWords;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.PageKind;
import org.stemma.extract.wording.RunningLine;
import org.stemma.extract.wording.Signature;

/**
 * Knows a list of times and titles, as television listings are, timetables and agendas: many lines
 * open with a time of day and a short title, not with a sentence, the times run forwards, as
 * lengths of videos do not, and hardly any line of the page is running text, as entries of a live
 * blog are. Under words for a timetable fewer lines tell it, and a time may stand anywhere in them,
 * but nobody signs.
 */
final class TimeList {

  /** Lines that open with a time. By judgement: the programme of a day has some twenty. */
  private static final int FEWEST = 8;

  /** Such lines under words for a timetable. By judgement: boats of a small place. */
  private static final int FEWEST_HEADED = 4;

  private static final KindWords.Sign HEADING = new KindWords.Sign(PageKind.SCHEDULE, "timetable");

  /**
   * Words of a time and its title in the mean: steps of an event are told in more. By judgement.
   */
  private static final int MOST_WORDS = 6;

  /**
   * Times between two that run back: behind midnight, or in the list of the next channel. By
   * judgement.
   */
  private static final int TIMES_A_DAY = 5;

  /**
   * One of so many lines at least is such a line: a report may stand beside lists of others. By
   * judgement.
   */
  private static final int LINES_A_TIME = 3;

  /** Words of a line of a timetable: a place and its boats of a day. By judgement. */
  private static final int LONGEST_ROW = 20;

  /** Rows of times. By judgement: two places, there and back. */
  private static final int FEWEST_ROWS = 3;

  /** Times of such a row. By judgement: the results of a race have one or two. */
  private static final int TIMES_A_ROW = 4;

  /** Letters of running text at most. By judgement: a word on the day. */
  private static final int MOST_TEXT = 300;

  /** What stands behind digits that are no time of day: lengths, shares, days. */
  private static final String NO_TIME = ":.%";

  private TimeList() {}

  static Optional<String> reason(Optional<String> headline, List<String> lines) {
    int times = 0;
    List<LocalTime> rows = new ArrayList<>();
    int text = 0;
    int back = 0;
    int words = 0;
    LocalTime last = LocalTime.MIN;
    for (String line : lines) {
      int letters = RunningLine.letters(line);
      text += letters;
      Optional<LocalTime> time = letters == 0 ? time(line) : Optional.empty();
      if (time.isPresent()) {
        words += LineForm.words(line);
        back += time.get().isBefore(last) ? 1 : 0;
        last = time.get();
        times++;
      }
      if (letters == 0 && isRow(line)) {
        ClockTime.first(line).map(ClockTime.Found::time).ifPresent(rows::add);
      }
    }
    if (text <= MOST_TEXT && (isGrid(lines) || isTimetable(rows, headline, lines))) {
      return Optional.of(PageKind.SCHEDULE.told(rows.size() + " lines with times of day"));
    }
    return times >= FEWEST
            && words <= MOST_WORDS * times
            && TIMES_A_DAY * back <= times
            && LINES_A_TIME * times >= lines.size()
            && text <= MOST_TEXT
        ? Optional.of(PageKind.SCHEDULE.told(times + " times of day"))
        : Optional.empty();
  }

  private static boolean isTimetable(
      List<LocalTime> rows, Optional<String> headline, List<String> lines) {
    int back = 0;
    for (int i = 1; i < rows.size(); i++) {
      back += rows.get(i).isBefore(rows.get(i - 1)) ? 1 : 0;
    }
    return rows.size() >= FEWEST_HEADED
        && LINES_A_TIME * rows.size() >= lines.size()
        && TIMES_A_DAY * back <= rows.size()
        && Stream.concat(headline.stream(), lines.stream()).anyMatch(TimeList::isHeading)
        && lines.stream().noneMatch(Signature::signsPerson);
  }

  /** Whether many lines hold a row of times each, as boats of a day have; nobody signs. */
  private static boolean isGrid(List<String> lines) {
    long grid =
        lines.stream()
            .filter(line -> isRow(line) && ClockTime.runIn(line, TIMES_A_ROW))
            .limit(FEWEST_ROWS)
            .count();
    return grid == FEWEST_ROWS && lines.stream().noneMatch(Signature::signsPerson);
  }

  private static boolean isHeading(String line) {
    return LineForm.words(line) <= MOST_WORDS && KindWords.holds(line, HEADING);
  }

  /** A line of a timetable: of few words, with a time of day, no sentence. */
  private static boolean isRow(String line) {
    return LineForm.words(line) <= LONGEST_ROW
        && LineForm.hasDigit(line)
        && !LineForm.endsSentence(line)
        && ClockTime.first(line).isPresent();
  }

  /** The time of day with which {@code line} opens, if it is no sentence. */
  private static Optional<LocalTime> time(String line) {
    return ClockTime.atStart(line)
        .filter(time -> !isMore(line, time.span().end()) && !LineForm.endsSentence(line))
        .map(ClockTime.Found::time);
  }

  private static boolean isMore(String line, int end) {
    return end < line.length() && NO_TIME.indexOf(line.charAt(end)) >= 0;
  }
}
