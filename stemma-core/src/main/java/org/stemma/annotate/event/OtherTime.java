package org.stemma.annotate.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/** Times that stand beside a deed and are not the day of it. */
final class OtherTime {

  private static final Set<String> ENDURING = Lexicon.ENGLISH.words("event-cues.tsv", "enduring");

  /** Words by which an hour belongs to a day: weekdays, months and what counts from today. */
  private static final Set<String> DAY_WORDS =
      Stream.of("time/weekdays.tsv", "time/months.tsv", "time/deictics.tsv")
          .flatMap(name -> Lexicon.ENGLISH.words(name).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /**
   * Days; a day farther from the page that names an event may be of another year. By judgement, not
   * swept: a quarter, in which reports still call what happened by its day.
   */
  private static final int QUARTER = 92;

  private final Reading reading;
  private final Clause clause;

  OtherTime(Reading reading, Clause clause) {
    this.reading = reading;
    this.clause = clause;
  }

  /**
   * "The trial was adjourned until Friday", "he signed until June 2036": the day ends what the deed
   * brought about, and is not the day of the deed; "they talked until dawn" tells of what lasts.
   */
  boolean isEndOfState(EventTrigger trigger, Span time) {
    if (ScheduleSense.isMoved(clause, trigger)) {
      return !ScheduleSense.isNewDay(clause, trigger.word(), head(time));
    }
    if (trigger.nominal() || trigger.isType("CONSULT", "PROTEST", "ASSAULT")) {
      return false;
    }
    int head = head(time);
    return ENDURING.contains(clause.form(clause.sentence().indexesIn(time).getFirst()))
        || clause.head(head) >= 0
            && clause.word(clause.head(head)).is("prep")
            && ENDURING.contains(clause.form(clause.head(head)));
  }

  /** "As of noon on Wednesday": when the count was taken, not when it happened. */
  boolean isAsOf(Span time) {
    List<Integer> inside = clause.sentence().indexesIn(time);
    return inside.stream()
        .flatMap(i -> clause.ancestors(i).stream())
        .anyMatch(
            i ->
                clause.form(i).equals("as")
                    && clause
                        .child(i, "prep")
                        .filter(o -> clause.form(o).equals("of"))
                        .isPresent());
  }

  /**
   * "At 6.40 a.m.": an hour without a day says nothing of the day; that of the page would be a
   * guess.
   */
  boolean isClockAlone(TimeExpression time) {
    String words = reading.words(time.span()).toLowerCase(Locale.ROOT);
    return time.type() == TimexType.TIME
        && words.chars().anyMatch(Character::isDigit)
        && List.of(words.split("[^\\p{L}]+")).stream().noneMatch(DAY_WORDS::contains);
  }

  /**
   * "The September 11 attacks": a day without a year that is part of the name of what happened, and
   * not of these weeks, may be of any year.
   *
   * @param told the last day on which the sentence can have been published
   */
  boolean isOfAName(EventTrigger trigger, TimeExpression time, Optional<LocalDate> told) {
    int first = clause.sentence().indexesIn(time.span()).getFirst();
    int head = head(time.span());
    boolean named =
        trigger.nominal() && clause.head(head) == trigger.word() && first < trigger.word();
    boolean yearless = !YEAR.matcher(reading.words(time.span())).find();
    // Of "after the September 11 attacks" the time begins with that day.
    boolean day = time.time() instanceof TimeValue.Day || time.time() instanceof TimeValue.Interval;
    return named
        && yearless
        && day
        && told.flatMap(
                page ->
                    time.time()
                        .earliest()
                        .or(time.time()::latest)
                        .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, page)) > QUARTER))
            .isPresent();
  }

  /** The word of a time expression that the others hang on. */
  int head(Span time) {
    List<Integer> inside = clause.sentence().indexesIn(time);
    return inside.stream()
        .filter(i -> !inside.contains(clause.head(i)))
        .findFirst()
        .orElse(inside.get(0));
  }
}
