package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.Annotator;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Finds what happened: {@link EventMention}s from the event verbs and nouns of parsed sentences.
 *
 * <p>In this order, for each sentence: words that name an event ({@link EventTriggers}); which of
 * them do so here ({@link EventSense}); what else was done on a stated day ({@link DatedDeeds});
 * what is said of it ({@link EventStanding}); who takes part ({@link EventParticipants}); when
 * ({@link EventTime}) and where ({@link EventPlace}). Mentions of titles and of refused, wanted or
 * denied events are found as well, with that status. A sentence without a parse yields nothing, nor
 * does an article in another language. Uses mentions, times, quotations and residue found before,
 * if any.
 */
public final class EventAnnotator implements Annotator {

  private final String language;
  private final EventTriggers triggers;
  private final EventSense sense;
  private final EventStanding standing;
  private final DatedDeeds deeds;

  public EventAnnotator(Lexicon lexicon) {
    this.language = lexicon.language();
    this.triggers = new EventTriggers(lexicon);
    this.sense = new EventSense(lexicon, triggers);
    this.standing = new EventStanding(lexicon, triggers);
    this.deeds = new DatedDeeds(lexicon, triggers, standing);
  }

  @Override
  public List<EventMention> annotate(Reading reading) {
    if (!reading.article().isPerhapsIn(language)) {
      return List.of(); // what the words of one language trigger means nothing in another
    }
    List<EventMention> found = new ArrayList<>();
    EventPage page = new EventPage(reading, triggers);
    for (ParsedSentence sentence : reading.sentences()) {
      if (sentence.isParsed() && !page.isResidue(sentence.span())) {
        found.addAll(annotate(page, Clause.of(sentence)));
      }
    }
    return found;
  }

  private List<EventMention> annotate(EventPage page, Clause clause) {
    List<EventTrigger> here = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < clause.sentence().words().size(); i++) {
      if (clause.isVerb(i)) {
        triggers.at(clause, i).filter(t -> sense.holds(clause, t)).ifPresent(here::add);
      }
    }
    here.forEach(t -> t.words().stream().filter(w -> w != t.word()).forEach(taken::add));
    List<EventTrigger> all = List.copyOf(here);
    here.removeIf(t -> isPart(clause, t, all)); // "stayed shut", "voted to strike" are one
    here.forEach(t -> taken.add(t.word()));
    for (int i = 0; i < clause.sentence().words().size(); i++) {
      if (!clause.isVerb(i) && !taken.contains(i)) {
        triggers.at(clause, i).filter(t -> sense.holds(clause, t)).ifPresent(here::add);
      }
    }
    here.removeIf(t -> page.isSeason(clause, t));
    here.addAll(deeds.of(page.reading(), clause, here));
    return here.stream().map(t -> mention(page, clause, t)).toList();
  }

  /**
   * Whether another trigger has the word among its own and tells it: of a verb without a type, and
   * of what is decided upon. What is refused is an event of its own, one that is denied.
   */
  private static boolean isPart(Clause clause, EventTrigger trigger, List<EventTrigger> all) {
    boolean meant = clause.word(trigger.word()).is("xcomp");
    return all.stream()
        .filter(t -> t.word() != trigger.word() && t.words().contains(trigger.word()))
        .anyMatch(t -> trigger.type().isEmpty() || meant && !t.isType("REJECT"));
  }

  private EventMention mention(EventPage page, Clause clause, EventTrigger trigger) {
    Reading reading = page.reading();
    EventParticipants.Sides sides = new EventParticipants(reading, clause).of(trigger);
    EventStatus said = standing.of(clause, trigger);
    EventTime times = new EventTime(reading, clause, triggers);
    EventTime.When when = times.when(trigger, said);
    boolean ahead = said == EventStatus.REPORTED && times.isScheduled(trigger, when);
    EventStatus status =
        ahead
            ? EventStatus.ANNOUNCED
            : DatedStanding.of(clause, trigger, said, when.time(), EventTime.told(reading, clause));
    EventTrigger fuller = fullerBefore(page, clause, trigger).orElse(trigger);
    EventTrigger here = ChargeSense.of(clause, onItsPage(page, clause, fuller));
    EventTrigger meant = ThrownSense.of(clause, FixtureSense.of(clause, here));
    EventTrigger coded = PloverRules.code(clause, sense.refine(clause, meant), status);
    Optional<Span> condition =
        OwnStanding.condition(clause, trigger.word()).map(c -> clause.sentence().phrase(c));
    return new EventMention(
        clause.sentence().span(),
        clause.word(trigger.word()).span(),
        coded.type(),
        coded.mode(),
        coded.kind(),
        PloverRules.isThreatOf(meant, coded) && !when.isOfDeed() ? EventStatus.REPORTED : status,
        sides.actors(),
        sides.recipients(),
        new EventPlace(reading, clause).of(trigger),
        when.time(),
        when.basis(),
        condition);
  }

  /** What an attack is on a page that speaks of work or of a game. */
  private static EventTrigger onItsPage(EventPage page, Clause clause, EventTrigger trigger) {
    if (!trigger.isType("ASSAULT")) {
      return trigger;
    }
    if (clause.lemma(trigger.word()).equals("strike") && page.isOfWork()) {
      return StrikeSense.of(trigger);
    }
    return page.isOfGame() ? GameSense.of(clause, trigger) : trigger;
  }

  /**
   * The sense of the fuller name that an earlier sentence of the page gave a noun that now stands
   * alone and definite: "the ban" after "a travel ban".
   */
  private static Optional<EventTrigger> fullerBefore(
      EventPage page, Clause clause, EventTrigger trigger) {
    return trigger.words().stream()
        .filter(w -> clause.word(w).isNoun() && clause.isDefinite(w))
        .filter(w -> clause.children(w, "compound", "nmod", "amod").isEmpty())
        .findFirst()
        .flatMap(noun -> page.fullerBefore(clause.lemma(noun), clause.sentence().span().start()))
        .flatMap(fuller -> fuller.type().map(type -> trigger.as(type, fuller.mode())));
  }
}
