package org.stemma.annotate.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/** What the words about a time make of it: the first day that can be, or the last. */
final class MeantTime {

  private static final Set<String> NOT_BEFORE =
      Lexicon.ENGLISH.words("event-cues.tsv", "not-before");

  private MeantTime() {}

  /**
   * "No earlier than Monday": the first day that it can be. "Put off until June 7" names a day, not
   * the end of a stretch.
   */
  static TimeValue of(Reading reading, Clause clause, EventTrigger trigger, TimeExpression time) {
    if (time.time() instanceof TimeValue.Interval until && ScheduleSense.isMoved(clause, trigger)) {
      return until.to().orElse(until);
    }
    String before =
        reading
            .words(Span.of(clause.sentence().span().start(), time.span().start()))
            .strip()
            .toLowerCase(Locale.ROOT);
    return NOT_BEFORE.stream().anyMatch(before::endsWith) && time.time() instanceof TimeValue.Day
        ? new TimeValue.Interval(Optional.of(time.time()), Optional.empty())
        : time.time();
  }

  /** What ended on a day was before it. */
  static TimeValue until(TimeValue time) {
    return time instanceof TimeValue.Day
        ? new TimeValue.Interval(Optional.empty(), Optional.of(time))
        : time;
  }

  static boolean isDay(TimeValue time) {
    return time instanceof TimeValue.Day || time instanceof TimeValue.UnknownDay;
  }
}
