package org.stemma.annotate.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.lexicon.Lexicon;
import org.stemma.time.TimeValue;

/**
 * "the day after the match", "the week before she resigned": counted from an event whose day these
 * words do not tell, and not from the day of publication or one named before. The value stays as
 * TimeBank writes it; the date is unknown.
 */
final class TimeOfEvents {

  /** Words that open what the time is counted from. */
  private final Set<String> openers = new HashSet<>();

  TimeOfEvents(Lexicon lexicon) {
    for (String part : List.of("article", "possessive", "personal")) {
      openers.addAll(lexicon.words("grammar-words.tsv", part));
    }
  }

  /** The same sense, without its date if an event follows that it is counted from. */
  TimeSense read(List<TimeToken> tokens, Shape shape, TimeSense sense) {
    boolean counted =
        shape.text("from").isPresent()
            && shape.end() < tokens.size()
            && openers.contains(tokens.get(shape.end()).form());
    if (!counted) {
      return sense;
    }
    TimeValue open =
        sense.time() instanceof TimeValue.Day || sense.time() instanceof TimeValue.UnknownDay
            ? new TimeValue.UnknownDay(Optional.empty())
            : TimeValue.none();
    return new TimeSense(
        sense.type(), sense.value(), open, "counted from an event", Optional.empty());
  }
}
