package org.stemma.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.lexicon.Lexicon;
import org.stemma.time.TimeValue;

/** The days that time expressions name. */
final class NamedDays {

  private static final Set<String> WORDS = words();

  private NamedDays() {}

  private static Set<String> words() {
    Set<String> words = new HashSet<>(Lexicon.ENGLISH.words("time/weekdays.tsv"));
    words.addAll(Lexicon.ENGLISH.words("time/months.tsv"));
    return Set.copyOf(words);
  }

  /**
   * The day; "before dawn on Tuesday" is a part of it, "before Tuesday" is none, and a clock time
   * alone names none.
   */
  static Optional<LocalDate> day(Reading reading, TimeExpression time) {
    String words = reading.words(time.span()).toLowerCase(Locale.ROOT);
    boolean names =
        time.type() == TimexType.DATE
            || Arrays.stream(words.split("[^\\p{L}]+")).anyMatch(WORDS::contains);
    if (!names) {
      return Optional.empty();
    }
    if (time.time() instanceof TimeValue.Day day) {
      return Optional.of(day.date());
    }
    boolean part = time.type() == TimexType.TIME && time.value().indexOf('T') > 0;
    return part
        ? time.time().latest().filter(d -> time.value().startsWith(d + "T"))
        : Optional.empty();
  }
}
