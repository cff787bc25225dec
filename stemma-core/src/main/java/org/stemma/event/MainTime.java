package org.stemma.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/** The words that date what a report is about: the first that name a day or an hour. */
final class MainTime {

  /**
   * "6 a.m. on Wednesday", "Wednesday, at about 6 a.m.": so much may stand between the two, by
   * judgement.
   */
  private static final int GAP = 12;

  /** "The morning", "the night": they point to a day told elsewhere and date nothing themselves. */
  private static final Pattern POINTING = Pattern.compile("^(?i:the) [a-z]+$");

  private MainTime() {}

  static Optional<Span> of(
      Reading reading, List<ParsedSentence> titles, List<ParsedSentence> lead) {
    List<ParsedSentence> head = new ArrayList<>(lead);
    head.addAll(titles);
    for (ParsedSentence sentence : head) {
      List<TimeExpression> times =
          reading.within(TimeExpression.class, sentence.span()).stream()
              .filter(time -> isPoint(reading, time))
              .toList();
      if (!times.isEmpty()) {
        return Optional.of(joined(times));
      }
    }
    return Optional.empty();
  }

  private static boolean isPoint(Reading reading, TimeExpression time) {
    return time.type() == TimexType.TIME && !POINTING.matcher(reading.words(time.span())).find()
        || time.type() == TimexType.DATE
            && (time.time() instanceof TimeValue.Day
                || time.time() instanceof TimeValue.Choice
                || time.time() instanceof TimeValue.UnknownDay);
  }

  /** A clock time and its day stand side by side. */
  private static Span joined(List<TimeExpression> times) {
    Span span = times.getFirst().span();
    for (TimeExpression next : times.subList(1, times.size())) {
      if (next.span().start() - span.end() > GAP) {
        break;
      }
      span = span.cover(next.span());
    }
    return span;
  }
}
