package org.stemma.extract.wording;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * A time of day with the word that says what happened then, and no day: the end of {@code 3 May
 * 2024, 07:40 | Updated 09:15}.
 *
 * @param label published or updated
 * @param span word and time in the text that was read
 */
record LabelledTime(DateWords.Label label, LocalTime time, Span span) {

  /**
   * All in {@code text}, which holds no full date, in order.
   *
   * @param words those of the text
   */
  static List<LabelledTime> in(String text, List<DateWords.Said> words) {
    List<LabelledTime> times = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      DateWords.Said word = words.get(i);
      int next = i + 1;
      while (next < words.size() && words.get(next).isFiller()) {
        next++;
      }
      int from = word.span().end();
      int end = next < words.size() ? words.get(next).span().start() : text.length();
      Optional<DateWords.Label> label = word.label().filter(LabelledTime::isOfPage);
      Optional<ClockTime.Found> clock = label.flatMap(l -> alone(text.substring(from, end)));
      if (clock.isPresent()) {
        Span span = Span.of(word.span().start(), from + clock.get().span().end());
        times.add(new LabelledTime(label.orElseThrow(), clock.get().time(), span));
      }
    }
    return times;
  }

  private static boolean isOfPage(DateWords.Label label) {
    return label == DateWords.Label.PUBLISHED || label == DateWords.Label.UPDATED;
  }

  /** The time that is the only number of {@code text}: other numbers are those of another day. */
  private static Optional<ClockTime.Found> alone(String text) {
    return ClockTime.first(text)
        .filter(clock -> !LineForm.hasDigit(text.substring(0, clock.span().start())))
        .filter(clock -> !LineForm.hasDigit(text.substring(clock.span().end())));
  }
}
