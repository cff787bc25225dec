package org.stemma.annotate.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.lexicon.Lexicon;
import org.stemma.time.TimeValue;

/**
 * "the day after the match", "the week before she resigned", "on the day he died": counted from an
 * event whose day these words do not tell, and not from the day of publication or one named before.
 * The value stays as TimeBank writes it; the date is unknown. So is that of "the Easter holidays",
 * which are more days than one.
 */
final class TimeOfEvents {

  /** What the patterns say of "on the day". */
  private static final String ON = "on";

  /** Words that open what the time is counted from. */
  private final Set<String> openers = new HashSet<>();

  /** The same behind "on the day" alone: "the day before that ..." is another clause. */
  private final Set<String> ownOpeners;

  /** Nouns behind the name of a holiday that make a stretch of days of it. */
  private final Set<String> stretches;

  TimeOfEvents(Lexicon lexicon) {
    stretches = lexicon.words("time/event-words.tsv", "holidays");
    ownOpeners = lexicon.words("time/event-words.tsv", "opener");
    for (String part : List.of("article", "possessive", "personal", "subject")) {
      openers.addAll(lexicon.words("grammar-words.tsv", part));
    }
  }

  /** The same sense, without its date if an event follows that it is counted from. */
  TimeSense read(List<TimeToken> tokens, Shape shape, TimeSense sense) {
    String next = shape.end() < tokens.size() ? tokens.get(shape.end()).form() : "";
    if (shape.text("holiday").isPresent() && stretches.contains(next)) {
      return new TimeSense(
          sense.type(), sense.value(), TimeValue.none(), "days around it", Optional.empty());
    }
    boolean own = shape.is("from", ON) && ownOpeners.contains(next);
    if (shape.text("from").isEmpty() || !own && !openers.contains(next)) {
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
