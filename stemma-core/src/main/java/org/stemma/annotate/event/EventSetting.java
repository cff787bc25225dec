package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/** When and where an event took place, as far as its own sentence says. */
final class EventSetting {

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "off", "outside", "inside", "around", "across", "from", "on");
  private static final Set<String> PLACE_ENTITIES = Set.of("GPE", "LOC", "FAC");

  /**
   * A dateline with agency and date has up to some 60 characters; more is a sentence with a dash.
   */
  private static final int DATELINE = 70;

  /** A date and the words that it rests on. */
  record When(TimeValue time, String basis) {}

  private final Reading reading;
  private final Clause clause;
  private final EventTriggers triggers;

  EventSetting(Reading reading, Clause clause, EventTriggers triggers) {
    this.reading = reading;
    this.clause = clause;
    this.triggers = triggers;
  }

  /**
   * The time that hangs on the event's own clause. A time that hangs on the verb of reporting is
   * the day of the report: then the day of the event is unknown, not that day; but what is only
   * announced is dated by its announcement.
   */
  When when(EventTrigger trigger, EventStatus status) {
    Optional<When> ofReport = Optional.empty();
    Optional<When> shared = Optional.empty();
    for (TimeExpression time : reading.within(TimeExpression.class, clause.sentence().span())) {
      boolean dated = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
      if (!dated || time.time() instanceof TimeValue.None) {
        continue;
      }
      if (isBeforeColon(time.span())) {
        return new When(time.time(), time.basis());
      }
      Optional<Integer> holder = holder(time.span());
      if (holder.isEmpty()) {
        continue;
      }
      if (isAsOf(time.span()) || isInDateline(time.span())) {
        continue;
      }
      boolean yearOfNoun = trigger.nominal() && clause.head(head(time.span())) == trigger.word();
      if (yearOfNoun && time.time() instanceof TimeValue.Interval interval) {
        TimeValue year = interval.from().or(interval::to).orElse(time.time());
        return new When(year, time.basis());
      }
      if (holder.get() == trigger.word()) {
        return new When(time.time(), time.basis());
      }
      if (shared.isEmpty() && owns(trigger.word(), holder.get())) {
        shared = Optional.of(new When(time.time(), time.basis()));
      }
      if (shared.isEmpty() && reports(trigger.word(), holder.get())) {
        ofReport =
            Optional.of(
                status == EventStatus.ANNOUNCED
                    ? new When(time.time(), "announced " + time.basis())
                    : new When(
                        new TimeValue.UnknownDay(Optional.empty()),
                        "reported \""
                            + reading.words(time.span())
                            + "\"; the day itself is not stated"));
      }
    }
    Optional<When> reported = ofReport;
    return shared.or(() -> reported).orElse(new When(TimeValue.none(), ""));
  }

  /** "LISBON, March 12 (TPA) —": when the page was filed. */
  private boolean isInDateline(Span time) {
    Span sentence = clause.sentence().span();
    int near = Math.min(sentence.end(), sentence.start() + DATELINE);
    String opening = reading.words(Span.of(sentence.start(), near));
    int dash = Math.max(opening.indexOf(" — "), opening.indexOf(" – "));
    return dash > 0 && time.end() <= sentence.start() + dash;
  }

  /** "As of noon on Wednesday": when the count was taken, not when it happened. */
  private boolean isAsOf(Span time) {
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

  /** The verb or event noun that a time expression hangs on. */
  private Optional<Integer> holder(Span time) {
    List<Integer> inside = clause.sentence().indexesIn(time);
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    int at = inside.get(inside.size() - 1);
    for (int index : inside) {
      if (!inside.contains(clause.head(index))) {
        at = index;
      }
    }
    for (int above : clause.ancestors(at)) {
      if (inside.contains(above)) {
        continue;
      }
      boolean event = clause.word(above).isNoun() && triggers.at(clause, above).isPresent();
      if (clause.isVerb(above) || event) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** The word of a time expression that the others hang on. */
  private int head(Span time) {
    List<Integer> inside = clause.sentence().indexesIn(time);
    return inside.stream()
        .filter(i -> !inside.contains(clause.head(i)))
        .findFirst()
        .orElse(inside.get(0));
  }

  /** "Port Sarn summit (2018): The summit drew criticism": the label dates its sentence. */
  private boolean isBeforeColon(Span time) {
    String rest = reading.words(Span.of(time.end(), clause.sentence().span().end()));
    String before = reading.words(Span.of(clause.sentence().span().start(), time.start()));
    return before.endsWith("(") && rest.startsWith("):");
  }

  /**
   * "It was on May 3 that the bridge fell": the time stands with "was", the event in the clause
   * that follows.
   */
  private boolean cleft(int event, int holder) {
    boolean it =
        clause.children(holder, "nsubj", "expl").stream()
            .anyMatch(c -> clause.form(c).equals("it"));
    return it
        && clause.word(holder).lemma().equals("be")
        && clause.isVerb(event)
        && clause.governingVerb(event).filter(v -> v == holder).isPresent();
  }

  private boolean owns(int event, int holder) {
    if (holder == event || cleft(event, holder)) {
      return true;
    }
    boolean wished =
        clause.word(holder).is("acl")
            && clause.head(holder) >= 0
            && clause.word(clause.head(holder)).is("dobj")
            && clause.head(clause.head(holder)) == event;
    if (wished) {
      return true;
    }
    if (clause.isVerb(event)) {
      boolean joined =
          clause.word(event).is("conj")
              && clause.head(event) == holder
              && clause.child(event, "nsubj", "nsubjpass").isEmpty();
      boolean infinitive = clause.word(event).is("xcomp") && clause.head(event) == holder;
      boolean consequence =
          clause.word(event).is("advcl")
              && clause.head(event) == holder
              && clause.children(event, "mark", "aux", "prep").stream()
                  .noneMatch(c -> clause.word(c).is("mark"));
      boolean within = clause.head(holder) == event && clause.word(holder).is("dobj");
      return joined || infinitive || consequence || within;
    }
    Word word = clause.word(event);
    boolean argument = word.is("nsubj") || word.is("nsubjpass") || word.is("dobj");
    Optional<Integer> verb = clause.governingVerb(event);
    return verb.isPresent()
            && verb.get() == holder
            && (argument && clause.head(event) == holder || underArgument(event, holder))
        || clause.head(holder) == event && clause.word(holder).is("acl");
  }

  /** "a series of attacks": the noun stands inside the subject or object of the verb. */
  private boolean underArgument(int event, int verb) {
    int at = event;
    while (clause.head(at) >= 0 && clause.head(at) != verb) {
      at = clause.head(at);
      if (clause.word(at).is("prep") && !clause.form(at).equals("of")) {
        return false;
      }
    }
    return clause.word(at).is("nsubj")
        || clause.word(at).is("nsubjpass")
        || clause.word(at).is("dobj");
  }

  /** Whether {@code holder} is a verb above the event whose clause content the event is in. */
  private boolean reports(int event, int holder) {
    return clause.isVerb(holder)
            && clause.ancestors(event).contains(holder)
            && clause.children(holder, "ccomp", "conj").stream()
                .anyMatch(c -> c == event || clause.ancestors(event).contains(c))
        || clause.isVerb(holder)
            && clause.word(holder).is("conj")
            && clause.lemma(holder).equals("report");
  }

  /** Where, in the words of the page. */
  Optional<Span> where(EventTrigger trigger) {
    List<Integer> holders = new ArrayList<>(trigger.words());
    if (trigger.nominal() && !isPointOfTime(trigger.word())) {
      clause.governingVerb(trigger.word()).ifPresent(holders::add);
    }
    for (int holder : holders) {
      for (int preposition : clause.children(holder, "prep")) {
        if (PLACE_PREPOSITIONS.contains(clause.form(preposition))) {
          Optional<Integer> object =
              clause
                  .child(preposition, "pobj")
                  .filter(o -> !clause.subject(holder).equals(Optional.of(o)));
          Optional<Span> place = object.flatMap(this::place).map(this::withTown);
          if (place.isPresent()) {
            return place;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "Was held in Lund, four days after the crash": the crash was elsewhere. */
  private boolean isPointOfTime(int noun) {
    return clause.word(noun).is("pobj")
        && clause.head(noun) >= 0
        && Set.of("after", "before", "since", "until", "following")
            .contains(clause.form(clause.head(noun)));
  }

  /** "the Grand Hotel in Lund": the place with the place that directly follows. */
  private Span withTown(Span place) {
    for (Mention mention : reading.within(Mention.class, clause.sentence().span())) {
      boolean follows = mention.span().start() > place.end() && mention.type() == EntityType.PLACE;
      if (follows) {
        String between =
            reading
                .words(Span.of(/* start= */ place.end(), /* end= */ mention.span().start()))
                .strip();
        if (between.equals("in") || between.equals(",") || between.equals("in the")) {
          return place.cover(mention.span());
        }
      }
    }
    return townAfter(place).map(place::cover).orElse(place);
  }

  /** The town that the parser sees right after "in". */
  private Optional<Span> townAfter(Span place) {
    List<Word> words = clause.sentence().words();
    List<Integer> inside = clause.sentence().indexesIn(place);
    int in = inside.isEmpty() ? words.size() : inside.get(inside.size() - 1) + 1;
    boolean town =
        in + 1 < words.size()
            && clause.form(in).equals("in")
            && clause.child(in, "pobj").filter(o -> o == in + 1).isPresent()
            && clause.word(in + 1).entity().endsWith("GPE");
    return town ? Optional.of(clause.word(in + 1).span()) : Optional.empty();
  }

  private Optional<Span> place(int noun) {
    for (Mention mention : reading.within(Mention.class, clause.sentence().span())) {
      if (mention.type() == EntityType.PLACE && mention.span().overlaps(clause.word(noun).span())) {
        return Optional.of(mention.span());
      }
    }
    Word word = clause.word(noun);
    String entity = word.entity();
    boolean named =
        PLACE_ENTITIES.contains(entity.substring(entity.indexOf('-') + 1)) && word.isProperNoun();
    if (named) {
      return Optional.of(run(noun));
    }
    return clause.children(noun, "prep").stream()
        .filter(p -> clause.form(p).equals("of"))
        .flatMap(p -> clause.child(p, "pobj").stream())
        .flatMap(o -> place(o).stream())
        .findFirst();
  }

  private Span run(int noun) {
    int start = noun;
    while (start > 0 && clause.word(start).entity().startsWith("I-")) {
      start--;
    }
    return clause.word(start).span().cover(clause.word(noun).span());
  }
}
