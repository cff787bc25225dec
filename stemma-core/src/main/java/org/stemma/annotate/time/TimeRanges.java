package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.lexicon.Lexicon;
import org.stemma.time.TimeValue;

/** Reads "since", "by", "until", "from ... to" around dates that are already understood. */
final class TimeRanges {

  private final Map<String, Set<String>> words = new HashMap<>();

  TimeRanges(Lexicon lexicon) {
    lexicon
        .rows("time/bounds.tsv")
        .forEach(row -> words.computeIfAbsent(row.get(1), key -> new HashSet<>()).add(row.get(0)));
  }

  /** The date opened on the side that the word before it opens, if there is such a word. */
  TimeSense opened(List<TimeToken> tokens, Shape shape, TimeSense sense) {
    if (!isDate(sense.time())) {
      return sense;
    }
    int at = shape.start() - 1;
    if (is("article", form(tokens, at))) {
      at--;
    }
    String word = form(tokens, at);
    if (is("from", word)) {
      return with(sense, Optional.of(sense.time()), Optional.empty(), word);
    }
    String two = form(tokens, at - 1) + " " + word;
    return is("to", two) || is("to", word)
        ? with(sense, Optional.empty(), Optional.of(sense.time()), is("to", two) ? two : word)
        : sense;
  }

  /** Whether the two stand as the ends of one stretch: "from A to B", "between A and B", "A-B". */
  boolean joins(List<TimeToken> tokens, Shape left, Shape right) {
    boolean article =
        right.start() - left.end() == 2 && is("article", form(tokens, right.start() - 1));
    if (right.start() - left.end() != 1 && !article || tokens.get(left.end()).opens()) {
      return false;
    }
    String link = form(tokens, left.end());
    return is("joint", link) || is("and", link) && is("pair", form(tokens, left.start() - 1));
  }

  private boolean is(String part, String form) {
    return words.getOrDefault(part, Set.of()).contains(form);
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
