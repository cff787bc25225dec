package org.stemma.annotate.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.FilingDay;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/** When an event took place, as far as its own sentence says. */
final class EventTime {

  private static final Set<String> ENDING = Lexicon.ENGLISH.words("event-cues.tsv", "ending");

  /**
   * A date and the words that it rests on.
   *
   * @param ofAnnouncement whether it is the day on which the deed was announced
   */
  record When(TimeValue time, String basis, boolean ofAnnouncement) {

    When(TimeValue time, String basis) {
      this(time, basis, false);
    }

    /** Whether it is a day of the deed, not that of its announcement. */
    boolean isOfDeed() {
      return !(time instanceof TimeValue.None) && !ofAnnouncement;
    }
  }

  private final Reading reading;
  private final Clause clause;
  private final TimeHolder holders;
  private final OtherTime others;

  EventTime(Reading reading, Clause clause, EventTriggers triggers) {
    this.reading = reading;
    this.clause = clause;
    this.holders = new TimeHolder(clause, triggers);
    this.others = new OtherTime(reading, clause);
  }

  /**
   * The time that hangs on the event's own clause. A time that hangs on the verb of reporting is
   * the day of the report: then the day of the event is unknown, not that day; but what is only
   * announced is dated by its announcement.
   */
  When when(EventTrigger trigger, EventStatus status) {
    When when = stated(trigger, status);
    return status == EventStatus.REPORTED && !isPresent(trigger)
        ? new When(past(when.time()), when.basis(), when.ofAnnouncement())
        : when;
  }

  /** "Tickets go on sale on Thursday": told in the present of a day after the page's own. */
  boolean isScheduled(EventTrigger trigger, When when) {
    return isPresent(trigger)
        && when.time()
            .earliest()
            .filter(d -> told(reading, clause).filter(d::isAfter).isPresent())
            .isPresent();
  }

  /** Whether it is told in the plain present, a noun by the verb that has it as subject. */
  private boolean isPresent(EventTrigger trigger) {
    int verb = trigger.nominal() ? clause.head(trigger.word()) : trigger.word();
    if (trigger.nominal() && (verb < 0 || !clause.word(trigger.word()).is("nsubj"))) {
      return false;
    }
    String tag = clause.word(verb).tag();
    boolean plain =
        tag.equals("VB") && clause.word(verb).is("root") && clause.child(verb, "nsubj").isPresent();
    boolean finite = tag.equals("VBZ") || tag.equals("VBP") || plain;
    return finite && clause.auxiliaries(verb).isEmpty();
  }

  /**
   * "Tuesday's collision": of two days that the words leave open, what has happened had the past
   * one.
   */
  private TimeValue past(TimeValue time) {
    Optional<LocalDate> told = told(reading, clause);
    if (!(time instanceof TimeValue.Choice choice) || choice.all() || told.isEmpty()) {
      return time;
    }
    List<TimeValue> before =
        choice.values().stream()
            .filter(v -> v.earliest().filter(day -> !day.isAfter(told.get())).isPresent())
            .toList();
    return before.size() == 1 ? before.getFirst() : time;
  }

  /** The last day on which the sentence can have been published. */
  static Optional<LocalDate> told(Reading reading, Clause clause) {
    return reading
        .article()
        .published(clause.sentence().span().start())
        .flatMap(day -> day.value().latest());
  }

  private When stated(EventTrigger trigger, EventStatus status) {
    Optional<When> ofReport = Optional.empty();
    Optional<When> shared = Optional.empty();
    // Of "signed a contract until 2031 on Tuesday" the day is that of the deed.
    Optional<When> own = Optional.empty();
    // Of "the September 11 attacks of 2001" the year is said behind.
    Optional<When> ofName = Optional.empty();
    for (TimeExpression time : reading.within(TimeExpression.class, clause.sentence().span())) {
      if (!isDate(time)) {
        continue;
      }
      if (isBeforeColon(time.span())) {
        return new When(time.time(), time.basis());
      }
      Optional<Integer> held = holders.of(time, told(reading, clause));
      if (held.isEmpty() || isOther(trigger, status, time.span(), held.get())) {
        continue;
      }
      if (others.isOfAName(trigger, time, told(reading, clause))) {
        ofName =
            Optional.of(
                new When(
                    new TimeValue.UnknownDay(Optional.empty()),
                    time.basis() + ", perhaps of another year"));
        continue;
      }
      int holder = held.get();
      if (isOfNoun(trigger, time.span()) && time.time() instanceof TimeValue.Interval interval) {
        TimeValue year = interval.from().or(interval::to).orElse(time.time());
        return new When(year, time.basis());
      }
      if (isOfTrigger(trigger, status, holder)) {
        When when = new When(MeantTime.of(reading, clause, trigger, time), time.basis());
        boolean open =
            own.filter(w -> !MeantTime.isDay(w.time()) && MeantTime.isDay(time.time())).isPresent();
        own = own.isEmpty() || open ? Optional.of(when) : own;
        continue;
      }
      if (trigger.isType("PROTEST", "ASSAULT") && trigger.nominal() && isEnd(holder)) {
        shared = Optional.of(new When(MeantTime.until(time.time()), time.basis()));
      }
      boolean oneTime =
          trigger.nominal()
              || OwnStanding.isToCome(clause, trigger.word())
                  == OwnStanding.isToCome(clause, holder);
      if (shared.isEmpty() && oneTime && holders.owns(trigger.word(), holder)) {
        shared = Optional.of(new When(time.time(), time.basis()));
      }
      boolean beside = clause.word(trigger.word()).is("conj") && !oneTime;
      if (shared.isEmpty() && !beside && holders.reports(trigger.word(), holder)) {
        ofReport = Optional.of(ofReport(status, time));
      }
    }
    Optional<When> reported = ofReport;
    Optional<When> common = shared;
    Optional<When> named = ofName;
    return own.or(() -> named)
        .or(() -> common)
        .or(() -> reported)
        .orElse(new When(TimeValue.none(), ""));
  }

  private boolean isDate(TimeExpression time) {
    boolean dated = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
    return dated && !(time.time() instanceof TimeValue.None) && !others.isClockAlone(time);
  }

  /** Whether the time is that of something else beside the event. */
  private boolean isOther(EventTrigger trigger, EventStatus status, Span time, int holder) {
    return others.isAsOf(time)
        || others.isEndOfState(trigger, time)
        || FilingDay.isOne(reading, time)
        || isOfDealing(trigger, status, holder);
  }

  /** "The 2018 summit", "the strike of 2019": the year hangs on the noun itself. */
  private boolean isOfNoun(EventTrigger trigger, Span time) {
    return trigger.nominal() && clause.head(others.head(time)) == trigger.word();
  }

  /** What the day on which an event was reported says of the event's own. */
  private When ofReport(EventStatus status, TimeExpression time) {
    return status == EventStatus.ANNOUNCED
        ? new When(time.time(), "announced " + time.basis(), true)
        : new When(
            new TimeValue.UnknownDay(Optional.empty()),
            "reported \"" + reading.words(time.span()) + "\"; the day itself is not stated");
  }

  /** "Invited them to a vigil on Friday", "joined the strike on Friday": its noun holds its day. */
  private static boolean isOfTrigger(EventTrigger trigger, EventStatus status, int holder) {
    boolean arranged = status == EventStatus.ANNOUNCED || trigger.isType("PROTEST");
    return holder == trigger.word() || arranged && trigger.words().contains(holder);
  }

  /** "The strike ended on Wednesday": it began before. */
  private boolean isEnd(int verb) {
    return ENDING.contains(clause.lemma(verb));
  }

  /**
   * "They will investigate the sinking on Wednesday": the day beside what has happened is that of
   * the verb, which is still to come.
   */
  private boolean isOfDealing(EventTrigger trigger, EventStatus status, int holder) {
    Optional<Integer> verb = clause.governingVerb(trigger.word());
    return trigger.nominal()
        && holder == trigger.word()
        && status == EventStatus.REPORTED
        && verb.filter(v -> holders.isDealtWith(holder, v) && OwnStanding.isToCome(clause, v))
            .isPresent();
  }

  /** "Port Sarn summit (2018): The summit drew criticism": the label dates its sentence. */
  private boolean isBeforeColon(Span time) {
    String rest = reading.words(Span.of(time.end(), clause.sentence().span().end()));
    String before = reading.words(Span.of(clause.sentence().span().start(), time.start()));
    return before.endsWith("(") && rest.startsWith("):");
  }
}
