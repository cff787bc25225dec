package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.lexicon.Lexicon;
import org.stemma.time.CalendarPoint;
import org.stemma.time.TimeValue;

/** Reads "since", "by", "until", "from ... to" around dates that are already understood. */
final class TimeRanges {

  /** A date that is understood, and the words that say it. */
  record End(Shape shape, TimeSense sense) {}

  /** Words of the longest bound ("no earlier than", "at the earliest"). A fact of the lists. */
  private static final int PHRASE = 3;

  private final Map<String, Set<String>> words = new HashMap<>();
  private final TimeDenials denials;

  TimeRanges(Lexicon lexicon) {
    denials = new TimeDenials(lexicon);
    lexicon
        .rows("time/bounds.tsv")
        .forEach(row -> words.computeIfAbsent(row.get(1), key -> new HashSet<>()).add(row.get(0)));
  }

  /**
   * The date opened on the side that the words around it open, if there are such words; what was
   * "before dawn on Thursday" was on Thursday, and so is what comes "shortly after 9 a.m.".
   */
  TimeSense opened(List<TimeToken> tokens, Shape shape, Tense tense, TimeSense sense) {
    if (!isDate(sense.time())) {
      return sense;
    }
    int at = shape.start() - 1;
    if (is("article", form(tokens, at))) {
      at--;
    }
    if (isBeside(tokens, shape, tense, at)) {
      return sense;
    }
    String behind = TimeToken.phrase(tokens, shape.end(), PHRASE);
    if (is("earliest", behind)) {
      return with(sense, Optional.of(sense.time()), Optional.empty(), behind);
    }
    for (int length = PHRASE; length > 0; length--) {
      String bound = TimeToken.phrase(tokens, at + 1 - length, length);
      if (is("from", bound)) {
        return with(sense, Optional.of(sense.time()), Optional.empty(), bound);
      }
      if (is("to", bound)) {
        return denials.denies(tokens, at)
            ? denied(sense, tense, bound)
            : with(sense, Optional.empty(), Optional.of(sense.time()), bound);
      }
    }
    return sense;
  }

  /** "before dawn", "shortly after 9 a.m.": on the day itself. */
  private boolean isBeside(List<TimeToken> tokens, Shape shape, Tense tense, int at) {
    boolean instant =
        is("instant", form(tokens, shape.start()))
            || shape.text("hour").isPresent()
            || shape.text("clock").isPresent();
    return instant
        && is("beside", form(tokens, at))
        && (tense == Tense.PAST || is("shortly", form(tokens, at - 1)));
  }

  /**
   * "will not sail before Friday": on Friday at the earliest; "did not sail until Friday": then.
   */
  private static TimeSense denied(TimeSense sense, Tense tense, String word) {
    return switch (tense) {
      case PRESENT, FUTURE -> with(sense, Optional.of(sense.time()), Optional.empty(), word);
      case PAST -> sense;
      case ABOUT_PAST, OPEN -> with(sense, Optional.empty(), Optional.of(sense.time()), word);
    };
  }

  /** Whether the two stand as the ends of one stretch: "from A to B", "between A and B", "A-B". */
  boolean joins(List<TimeToken> tokens, Shape left, Shape right) {
    boolean article =
        right.start() - left.end() == 2 && is("article", form(tokens, right.start() - 1));
    if (right.start() - left.end() != 1 && !article || tokens.get(left.end()).opens()) {
      return false;
    }
    String link = form(tokens, left.end());
    return is("joint", link)
        || is("tight", link) && tight(tokens, left, right)
        || is("and", link) && is("pair", form(tokens, left.start() - 1));
  }

  /** "2019/20": two years with a sign between them and no blank. */
  private static boolean tight(List<TimeToken> tokens, Shape left, Shape right) {
    boolean years =
        Stream.of(left, right)
            .allMatch(
                s ->
                    s.text("month").isEmpty()
                        && (s.text("year").isPresent() || s.text("shortyear").isPresent()));
    return years && tokens.get(left.end()).glued() && tokens.get(right.start()).glued();
  }

  private boolean is(String part, String form) {
    return words.getOrDefault(part, Set.of()).contains(form);
  }

  /**
   * What begins a stretch: {@code left}, or a year before where neither end names its year and it
   * would lie behind the end ("between April and June", read in March).
   */
  static TimeSense begin(End left, End right) {
    boolean months =
        Stream.of(left.shape(), right.shape())
            .allMatch(s -> s.text("month").isPresent() && s.text("year").isEmpty());
    Optional<CalendarPoint> end = right.sense().point();
    return left.sense()
        .point()
        .filter(from -> months && end.filter(to -> from.first().isAfter(to.first())).isPresent())
        .map(from -> CalendarPoint.of(from.first().minusYears(1), from.grain()))
        .map(from -> TimeSense.of(from, false, left.sense().reason()))
        .orElse(left.sense());
  }

  /**
   * The stretch from {@code left} to {@code right}, or nothing if one of them is no fixed date. A
   * weekday that ends it is the next behind its begin ("from Saturday to Monday").
   */
  static Optional<TimeValue> between(TimeSense left, End end) {
    TimeSense right = end.sense();
    Shape last = end.shape();
    if (!isDate(left.time()) || !isDate(right.time())) {
      return Optional.empty();
    }
    boolean weekday = last.text("weekday").isPresent() && last.text("day").isEmpty();
    if (weekday
        && left.time() instanceof TimeValue.Day from
        && right.time() instanceof TimeValue.Day to
        && to.date().isBefore(from.date())
        && from.date().isBefore(to.date().plusWeeks(1))) {
      TimeValue behind = new TimeValue.Day(to.date().plusWeeks(1), to.approximate());
      return Optional.of(new TimeValue.Interval(Optional.of(from), Optional.of(behind)));
    }
    boolean ordered =
        left.time().earliest().orElseThrow().isBefore(right.time().earliest().orElseThrow());
    return ordered
        ? Optional.of(new TimeValue.Interval(Optional.of(left.time()), Optional.of(right.time())))
        : Optional.empty();
  }

  private static boolean isDate(TimeValue time) {
    return switch (time) {
      case TimeValue.Day day -> true;
      case TimeValue.Month month -> true;
      case TimeValue.Year year -> true;
      case TimeValue.Interval interval -> false;
      case TimeValue.Choice choice -> false;
      case TimeValue.UnknownDay unknown -> false;
      case TimeValue.None none -> false;
    };
  }

  private static TimeSense with(
      TimeSense sense, Optional<TimeValue> from, Optional<TimeValue> to, String word) {
    return sense.withTime(new TimeValue.Interval(from, to), "“" + word + "”, " + sense.reason());
  }
}
