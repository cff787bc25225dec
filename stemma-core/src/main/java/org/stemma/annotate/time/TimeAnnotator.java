package org.stemma.annotate.time;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.time.TimeContext.Standing;
import org.stemma.annotate.time.TimeGrammar.Shape;
import org.stemma.annotate.time.TimeRanges.End;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Segment;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;
import org.stemma.time.CalendarPoint;
import org.stemma.time.TimeValue;

/**
 * Finds {@link TimeExpression}s in the kept blocks of an article.
 *
 * <p>Steps: words to tokens, tokens to shapes ({@link TimeGrammar}), neighbours joined ({@link
 * TimeJoints}), modifiers taken in ({@link TimeModifiers}), meaning in context ({@link
 * TimeResolver}, {@link TimeOfEvents}), ranges ({@link TimeRanges}). Dates without a year and words
 * like "Tuesday" are counted from the publication date <em>that the page states</em>, for their
 * segment or all, or from a date named before in the same segment; where neither is there they stay
 * unknown. Needs no parse; where words carry tags these tell the tense. Time is linear in the
 * length of the text. Thread-safe.
 */
public final class TimeAnnotator implements Annotator {

  private final TimeGrammar grammar;
  private final TimeModifiers modifiers;
  private final TimeTense tense;
  private final TimeComparisons comparisons;
  private final TimeJoints joints;
  private final TimeRanges ranges;
  private final TimeOfSpeech speech;
  private final TimeOfEvents ofEvents;

  /**
   * Annotates texts of the language of {@code lexicon}, which must bring the {@code time} lists.
   */
  public TimeAnnotator(Lexicon lexicon) {
    this.grammar = new TimeGrammar(lexicon);
    this.modifiers = new TimeModifiers(lexicon);
    this.tense = new TimeTense(lexicon);
    this.comparisons = new TimeComparisons(lexicon);
    this.joints = new TimeJoints(lexicon);
    this.ranges = new TimeRanges(lexicon);
    this.speech = new TimeOfSpeech(lexicon);
    this.ofEvents = new TimeOfEvents(lexicon);
  }

  private record Piece(Block block, List<TimeToken> tokens, List<Shape> shapes) {}

  @Override
  public List<TimeExpression> annotate(Reading reading) {
    Article article = reading.article();
    List<TimeExpression> found = new ArrayList<>();
    List<Piece> segment = new ArrayList<>();
    Optional<Segment> current = Optional.empty();
    for (Block block : article.blocks()) {
      if (!block.isKept()) {
        continue;
      }
      Optional<Segment> here = article.segmentAt(block.span().start());
      if (!here.equals(current)) {
        resolve(reading, segment, found);
        segment.clear();
        current = here;
      }
      segment.add(piece(article.text(), block));
    }
    resolve(reading, segment, found);
    return List.copyOf(found);
  }

  /** The day of publication of what stands at {@code offset}. */
  private static TimeContext context(Article article, int offset) {
    return article
        .published(offset)
        .flatMap(
            field ->
                field.value() instanceof TimeValue.Day day
                    ? Optional.of(
                        TimeContext.from(
                            Optional.of(day.date()),
                            "publication " + day.date() + " (" + field.basis() + ")"))
                    : Optional.empty())
        .orElseGet(() -> TimeContext.from(Optional.empty(), ""));
  }

  private Piece piece(String text, Block block) {
    List<TimeToken> tokens = TimeToken.split(text, block.span());
    List<Shape> extended = new ArrayList<>();
    int free = 0;
    for (Shape shape : joints.join(tokens, grammar.shapes(tokens))) {
      if (TimeNames.isName(tokens, shape)) {
        continue;
      }
      extended.add(modifiers.extend(tokens, shape, free));
      free = shape.end();
    }
    return new Piece(block, tokens, extended);
  }

  /** Reads the pieces of one segment. */
  private void resolve(Reading reading, List<Piece> pieces, List<TimeExpression> found) {
    if (pieces.isEmpty()) {
      return;
    }
    TimeContext published = context(reading.article(), pieces.get(0).block().span().start());
    TimeContext context = published.withStated(stated(reading, pieces, published));
    for (Piece piece : pieces) {
      List<TimeToken> tokens = piece.tokens();
      Optional<End> last = Optional.empty();
      for (int i = 0; i < piece.shapes().size(); i++) {
        Shape shape = comparisons.read(tokens, piece.shapes().get(i));
        TimeContext here = context.withScene(ahead(reading, piece, i, context));
        Tense told = tense(reading, tokens, shape);
        Optional<TimeSense> sense =
            TimeResolver.sense(shape, told, here).map(s -> ofEvents.read(tokens, shape, s));
        if (sense.isEmpty()) {
          continue;
        }
        if (sense.get().point().isPresent()) {
          context =
              context.withNamed(
                  sense.get().point().get(), standing(tokens, shape), shape.kind().equals("date"));
          if (sense.get().time() instanceof TimeValue.Day
              && !speech.dates(tokens, shape)
              && !isAnterior(reading, span(tokens, shape))) {
            context = context.withScene(sense.get().point());
          }
        }
        context = context.withReported(context.reported().after(shape));
        Span span = span(tokens, shape);
        End end = new End(shape, sense.get());
        boolean joined =
            last.isPresent()
                && ranges.joins(tokens, last.get().shape(), shape)
                && stretch(reading, found, span, last.get(), end);
        if (!joined) {
          found.add(expression(reading, span, ranges.opened(tokens, shape, told, sense.get())));
        }
        last = Optional.of(end);
      }
    }
  }

  /** Adds the end of a stretch and gives both ends its date; false if the two make none. */
  private static boolean stretch(
      Reading reading, List<TimeExpression> found, Span span, End before, End end) {
    TimeSense begin = TimeRanges.begin(before, end);
    Optional<TimeValue> range = TimeRanges.between(begin, end);
    if (range.isEmpty()) {
      return false;
    }
    TimeExpression left = found.remove(found.size() - 1);
    String basis = "“" + reading.words(left.span().cover(span)) + "”, one stretch of time";
    TimeSense last = end.sense();
    found.add(new TimeExpression(left.span(), left.type(), begin.value(), range.get(), basis));
    found.add(new TimeExpression(span, last.type(), last.value(), range.get(), basis));
    return true;
  }

  private static Standing standing(List<TimeToken> tokens, Shape shape) {
    if (SentenceEnds.leads(tokens, shape.start())) {
      return Standing.LEADS;
    }
    boolean then = shape.is("origin", "then");
    boolean away = shape.number("relation").filter(steps -> steps != 0).isPresent();
    return away && !then ? Standing.ASIDE : Standing.WITHIN;
  }

  /**
   * The day that the same sentence names behind a time of day: "at 4 a.m. in the port on Friday".
   */
  private Optional<CalendarPoint> ahead(
      Reading reading, Piece piece, int index, TimeContext context) {
    List<TimeToken> tokens = piece.tokens();
    if (!TimeResolver.needsDay(piece.shapes().get(index))) {
      return Optional.empty();
    }
    for (Shape shape : piece.shapes().subList(index + 1, piece.shapes().size())) {
      if (SentenceEnds.between(tokens, piece.shapes().get(index).end(), shape.start())) {
        return Optional.empty();
      }
      boolean day = shape.kind().equals("date") || shape.kind().equals("deictic");
      if (day && !speech.dates(tokens, shape)) {
        return TimeResolver.sense(shape, tense(reading, tokens, shape), context)
            .filter(found -> found.time() instanceof TimeValue.Day)
            .flatMap(TimeSense::point);
      }
    }
    return Optional.empty();
  }

  private static TimeExpression expression(Reading reading, Span span, TimeSense sense) {
    String basis = "“" + reading.words(span) + "”, " + sense.reason();
    return new TimeExpression(span, sense.type(), sense.value(), sense.time(), basis);
  }

  private boolean isAnterior(Reading reading, Span words) {
    return tense.isAnterior(reading.sentenceAt(words.start()), words);
  }

  private static Span span(List<TimeToken> tokens, Shape shape) {
    return tokens.get(shape.start()).span().cover(tokens.get(shape.end() - 1).span());
  }

  private Tense tense(Reading reading, List<TimeToken> tokens, Shape shape) {
    int offset = tokens.get(shape.start()).span().start();
    return tense.of(reading.sentenceAt(offset), tokens, shape.start(), shape.end());
  }

  /**
   * The years of the full dates in the pieces, and of days without one that are surely to come:
   * "takes place on 8 October".
   */
  private StatedYears stated(Reading reading, List<Piece> pieces, TimeContext context) {
    StatedYears years = new StatedYears();
    for (Piece piece : pieces) {
      for (Shape shape : piece.shapes()) {
        years.add(shape);
        Optional<MonthDay> day = StatedYears.day(shape);
        if (day.isPresent() && shape.text("year").isEmpty()) {
          Tense told = tense(reading, piece.tokens(), shape);
          if (told == Tense.FUTURE || told == Tense.PRESENT) {
            TimeResolver.sense(shape, told, context)
                .flatMap(TimeSense::point)
                .ifPresent(point -> years.add(day.get(), point.year()));
          }
        }
      }
    }
    return years;
  }
}
