package org.stemma.annotate.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.FilingDay;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Happenings that no list of words knows: what somebody or something did, or is to do, on a day
 * that the verb's own clause names ("a wreath was hung from the mast on Sunday", "the judge will
 * visit the quarry on Friday"). A deed that is told with its day is an item of a chronicle whatever
 * the verb; sayings, states and counts are none.
 */
final class DatedDeeds {

  private static final Set<String> STATES = Lexicon.ENGLISH.words("stative-verbs.txt");

  private static final Set<String> MEASURES = Lexicon.ENGLISH.words("event-cues.tsv", "measure");

  /** Verbs of more and less: with a number they tell a figure and no deed. */
  private static final Set<String> DEGREES = Lexicon.ENGLISH.words("event-cues.tsv", "degree");

  private static final Set<String> ENDURING = Lexicon.ENGLISH.words("event-cues.tsv", "enduring");

  /** Pronouns that name no doer. */
  private static final Set<String> EMPTY = Lexicon.ENGLISH.words("event-cues.tsv", "nobody");

  /** Where a deed is told, not mentioned by the way. */
  private static final Set<String> TOLD = Set.of("root", "conj", "ccomp", "parataxis");

  /** What it is said of a thing that it is "due" by. */
  private static final Set<String> DUE = Lexicon.ENGLISH.words("event-cues.tsv", "due");

  /** Verbs of harm: beside another deed they tell what befell it. */
  private static final Set<String> EFFECTS = Lexicon.ENGLISH.words("event-effects.txt");

  /** Words that open a clause of time, which tells a deed of its own. */
  private static final Set<String> TELLING = Lexicon.ENGLISH.words("event-cues.tsv", "telling");

  private final EventTriggers triggers;
  private final EventStanding standing;
  private final Set<String> sayings;

  DatedDeeds(Lexicon lexicon, EventTriggers triggers, EventStanding standing) {
    this.triggers = triggers;
    this.standing = standing;
    this.sayings = Set.copyOf(lexicon.words("reporting-verbs.tsv"));
  }

  /**
   * The deeds of a sentence beside those that {@code known} tells already.
   *
   * @param known the events found by their words
   */
  List<EventTrigger> of(Reading reading, Clause clause, List<EventTrigger> known) {
    List<EventTrigger> found = new ArrayList<>();
    for (TimeExpression time : reading.within(TimeExpression.class, clause.sentence().span())) {
      if (!isDay(time.time(), EventTime.told(reading, clause))
          || FilingDay.isOne(reading, time.span())
          || isSaid(reading, time)) {
        continue;
      }
      new TimeHolder(clause, triggers)
          .of(time, EventTime.told(reading, clause))
          .filter(verb -> !ENDURING.contains(form(clause, time.span())))
          .filter(verb -> found.stream().noneMatch(t -> t.word() == verb))
          .filter(verb -> known.stream().noneMatch(t -> isTold(clause, t, verb)))
          .filter(verb -> !isMeasured(clause, verb, time.span()))
          .flatMap(verb -> deed(reading, clause, verb, time.time()))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<EventTrigger> deed(Reading reading, Clause clause, int verb, TimeValue time) {
    if (isDeed(clause, verb)) {
      return Optional.of(deed(verb, EventStatus.REPORTED));
    }
    return isScheduled(reading, clause, verb, time)
        ? Optional.of(deed(verb, EventStatus.ANNOUNCED))
        : Optional.empty();
  }

  private static EventTrigger deed(int verb, EventStatus status) {
    return EventTrigger.ofKind(List.of(verb), "activity").withStatus(status);
  }

  private static boolean isDay(TimeValue time, Optional<LocalDate> told) {
    return time instanceof TimeValue.Day
        || time instanceof TimeValue.Choice
        || time instanceof TimeValue.UnknownDay unknown && unknown.weekday().isPresent()
        || time instanceof TimeValue.Interval from && isAtTheEarliest(from, told);
  }

  /** "No earlier than Monday": on Monday or later, and not since a day that is over. */
  private static boolean isAtTheEarliest(TimeValue.Interval time, Optional<LocalDate> told) {
    return time.to().isEmpty()
        && time.from().filter(TimeValue.Day.class::isInstance).isPresent()
        && time.earliest().filter(day -> told.filter(day::isAfter).isPresent()).isPresent();
  }

  /** The first word of the time expression, or the preposition before it. */
  private static String form(Clause clause, Span time) {
    int first = clause.sentence().indexesIn(time).getFirst();
    int head = clause.head(first);
    boolean preposition = head >= 0 && head < first && clause.word(head).is("prep");
    return clause.form(preposition ? head : first);
  }

  /** Whether a speaker's own words tell it: they are his to date. */
  private static boolean isSaid(Reading reading, TimeExpression time) {
    return reading.quotationsAround(time.span()).stream()
        .filter(q -> q.kind() != QuotationKind.INDIRECT)
        .anyMatch(q -> q.span().contains(time.span()));
  }

  /** Whether a known event is told by this verb, as "talks" are by "were held". */
  private static boolean isTold(Clause clause, EventTrigger event, int verb) {
    return event.words().contains(verb)
        || IssuedWords.tell(clause, event.word(), verb)
        || event.nominal() && clause.governingVerb(event.word()).filter(v -> v == verb).isPresent();
  }

  private boolean isDeed(Clause clause, int verb) {
    boolean announced =
        standing.of(clause, deed(verb, EventStatus.REPORTED)) == EventStatus.ANNOUNCED;
    String lemma = clause.lemma(verb);
    return (announced && !lemma.equals("be")
            || OwnStanding.isPast(clause, verb) && isToldOfItself(clause, verb))
        && (announced || !isSaying(clause, verb))
        && !STATES.contains(lemma)
        && !clause.isNegated(verb)
        && clause.subject(verb).filter(s -> isDoer(clause, s)).isPresent()
        && !isExtraposed(clause, verb);
  }

  /** "The fair opens on Sunday", "they are due at the quay on Friday": what is still to come. */
  private boolean isScheduled(Reading reading, Clause clause, int verb, TimeValue time) {
    Optional<LocalDate> told = EventTime.told(reading, clause);
    String tag = clause.word(verb).tag();
    boolean due = clause.child(verb, "acomp").filter(a -> DUE.contains(clause.form(a))).isPresent();
    boolean arranged =
        DUE.contains(clause.form(verb))
            && clause.children(verb, "auxpass").stream()
                .map(clause::word)
                .anyMatch(a -> a.tag().equals("VBZ") || a.tag().equals("VBP"));
    return (tag.equals("VBZ") || tag.equals("VBP") || arranged)
        && TOLD.contains(clause.word(verb).relation())
        && (due
            || arranged
            || !STATES.contains(clause.lemma(verb)) && !sayings.contains(clause.lemma(verb)))
        && !clause.isNegated(verb)
        && time.earliest().filter(day -> told.filter(day::isAfter).isPresent()).isPresent()
        && clause.subject(verb).filter(s -> isDoer(clause, s)).isPresent();
  }

  private static boolean isToldOfItself(Clause clause, int verb) {
    Word word = clause.word(verb);
    return TOLD.contains(word.relation())
        || word.is("advcl")
            && !EFFECTS.contains(clause.lemma(verb))
            && clause.children(verb, "mark", "advmod", "prep").stream()
                .anyMatch(c -> TELLING.contains(clause.form(c)));
  }

  /** "She offered them a room" is a deed, "she offered to pay" and "she said" are none. */
  private boolean isSaying(Clause clause, int verb) {
    return sayings.contains(clause.lemma(verb))
        && (clause.child(verb, "ccomp", "xcomp").isPresent()
            || clause.child(verb, "dobj", "nsubjpass").isEmpty());
  }

  /** "It emerged on Monday that the gate was open". */
  private static boolean isExtraposed(Clause clause, int verb) {
    return clause.child(verb, "ccomp", "csubj").isPresent()
        && clause.subject(verb).filter(s -> clause.form(s).equals("it")).isPresent();
  }

  /** "Bread rose to 3 crowns on Monday", "visits fell by a third". */
  private static boolean isMeasured(Clause clause, int verb, Span time) {
    List<Integer> day = clause.sentence().indexesIn(time);
    return DEGREES.contains(clause.lemma(verb))
        && clause.sentence().subtree(verb).stream()
            .anyMatch(i -> clause.word(i).tag().equals("CD") && !day.contains(i));
  }

  private static boolean isDoer(Clause clause, int noun) {
    return !EMPTY.contains(clause.form(noun)) && !MEASURES.contains(clause.lemma(noun));
  }
}
