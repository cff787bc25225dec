package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.time.TimeValue;

/** Reads "since", "by", "until", "from ... to" around dates that are already understood. */
final class TimeRanges {

  private static final Set<String> FROM = Set.of("since", "after", "following");
  private static final Set<String> TO = Set.of("by", "until", "till", "before", "to", "through");
  private static final Set<String> DASHES = Set.of("-", "to", "through", "until");

  private TimeRanges() {}

  /** The date opened on the side that the word before it opens, if there is such a word. */
  static TimeSense opened(List<TimeToken> tokens, Shape shape, TimeSense sense) {
    if (!isDate(sense.time())) {
      return sense;
    }
    String word = form(tokens, shape.start() - 1);
    int at = word.equals("the") ? shape.start() - 2 : shape.start() - 1;
    word = form(tokens, at);
    boolean prior = word.equals("to") && form(tokens, at - 1).equals("prior");
    if (FROM.contains(word)) {
      return with(sense, Optional.of(sense.time()), Optional.empty(), word);
    }
    if (TO.contains(word) && (!word.equals("to") || prior)) {
      return with(sense, Optional.empty(), Optional.of(sense.time()), word);
    }
    return sense;
  }

  /** Whether the two stand as the ends of one stretch: "from A to B", "between A and B", "A-B". */
  static boolean joins(List<TimeToken> tokens, Shape left, Shape right) {
    if (right.start() - left.end() != 1 || tokens.get(left.end()).opens()) {
      return false;
    }
    String link = form(tokens, left.end());
    String before = form(tokens, left.start() - 1);
    return DASHES.contains(link) || link.equals("and") && before.equals("between");
  }

  /** The stretch from {@code left} to {@code right}, or nothing if one of them is no fixed date. */
  static Optional<TimeValue> between(TimeSense left, TimeSense right) {
    if (!isDate(left.time()) || !isDate(right.time())) {
      return Optional.empty();
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
