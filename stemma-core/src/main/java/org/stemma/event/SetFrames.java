package org.stemma.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Lends undated events of one page the time in which the page sets them: a sentence that makes a
 * year or month its subject ("This year has seen several attempts.") sets it for the rest of its
 * paragraph; what one party says besides a dated saying is of about that day; of attacks told
 * beside one whose day is not stated, the day is not stated either. Each basis says so.
 */
final class SetFrames {

  /** Types that consist in words: see {@link Sameness}. */
  private static final Set<String> SPOKEN = Set.of("ACCUSE", "REJECT", "REQUEST", "THREATEN");

  /** The day on which something is reported and the day is not stated. */
  private static final TimeValue NOT_STATED = new TimeValue.UnknownDay(Optional.empty());

  private SetFrames() {}

  /** Dates what can be dated of the events of one page. */
  static void lend(List<EventGroup> groups) {
    for (EventGroup group : groups) {
      if (!(group.time() instanceof TimeValue.None) || group.status() != EventStatus.REPORTED) {
        continue;
      }
      Occurrence best = group.best();
      Optional<TimeValue> frame = frame(best, groups);
      if (frame.isPresent()) {
        group.date(frame.get(), "set by the first sentence of the paragraph");
        continue;
      }
      Optional<LocalDate> remarks = remarks(group, groups);
      if (remarks.isPresent()) {
        group.date(
            new TimeValue.Day(remarks.get(), true), "told with what the same party said that day");
      } else if (isBesideUnknown(group, groups)) {
        group.date(NOT_STATED, "told beside an attack whose day is not stated");
      }
    }
  }

  /** The only day of what the actor of {@code group} says elsewhere in its segment. */
  private static Optional<LocalDate> remarks(EventGroup group, List<EventGroup> groups) {
    List<LocalDate> days =
        groups.stream()
            .filter(g -> isSpoken(g) && isSpoken(group))
            .filter(g -> g.best().segment().equals(group.best().segment()))
            .filter(g -> sharesActor(g, group))
            .flatMap(g -> exact(g.time()).stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static Optional<LocalDate> exact(TimeValue time) {
    return time instanceof TimeValue.Day day && !day.approximate()
        ? Optional.of(day.date())
        : Optional.empty();
  }

  private static boolean isSpoken(EventGroup group) {
    return group.best().mention().type().filter(SPOKEN::contains).isPresent();
  }

  private static boolean sharesActor(EventGroup a, EventGroup b) {
    return a.best().actors().stream()
        .filter(Party::named)
        .anyMatch(x -> b.best().actors().stream().anyMatch(x::sameAs));
  }

  private static boolean isBesideUnknown(EventGroup group, List<EventGroup> groups) {
    Optional<String> type = group.best().mention().type();
    return type.filter("ASSAULT"::equals).isPresent()
        && groups.stream()
            .filter(g -> g.best().mention().type().equals(type))
            .filter(g -> g.best().segment().equals(group.best().segment()))
            .anyMatch(g -> g.time() instanceof TimeValue.UnknownDay);
  }

  /** The time that is the subject of an earlier sentence of the paragraph, the last of them. */
  private static Optional<TimeValue> frame(Occurrence best, List<EventGroup> groups) {
    Reading reading = best.reading();
    int at = best.mention().span().start();
    Optional<Span> block = reading.article().blockAt(at).map(b -> b.span());
    Optional<TimeValue> last = Optional.empty();
    for (ParsedSentence sentence : reading.sentences()) {
      boolean before =
          sentence.isParsed()
              && block.filter(b -> b.contains(sentence.span())).isPresent()
              && sentence.span().start() < at;
      if (before) {
        Optional<TimeValue> set = subject(reading, sentence, groups);
        last = set.isPresent() ? set : last;
      }
    }
    return last;
  }

  private static Optional<TimeValue> subject(
      Reading reading, ParsedSentence sentence, List<EventGroup> groups) {
    Clause clause = Clause.of(sentence);
    for (TimeExpression time : reading.within(TimeExpression.class, sentence.span())) {
      List<Integer> words = sentence.indexesIn(time.span());
      boolean subject = words.stream().anyMatch(i -> clause.word(i).is("nsubj"));
      if (subject && time.type() == TimexType.DATE) {
        boolean known =
            time.time() instanceof TimeValue.Year || time.time() instanceof TimeValue.Month;
        return known ? Optional.of(time.time()) : thisYear(reading, time, groups);
      }
    }
    return Optional.empty();
  }

  /** "This year" on a page without a date of its own: the year of the latest day it states. */
  private static Optional<TimeValue> thisYear(
      Reading reading, TimeExpression time, List<EventGroup> groups) {
    String words = reading.words(time.span()).toLowerCase(Locale.ROOT);
    return !words.equals("this year")
        ? Optional.empty()
        : groups.stream()
            .flatMap(g -> exact(g.time()).stream())
            .max(LocalDate::compareTo)
            .map(day -> new TimeValue.Year(day.getYear(), false));
  }
}
