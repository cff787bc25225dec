package org.stemma.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Finds what happened: {@link EventMention}s from the event verbs and nouns of parsed sentences.
 *
 * <p>In this order, for each sentence: words that name an event ({@link EventTriggers}); which of
 * them do so here ({@link EventSense}); what is said of it ({@link EventStanding}); who takes part
 * ({@link EventParticipants}); when and where ({@link EventSetting}). Mentions of titles and of
 * refused, wanted or denied events are found as well, with that status. A sentence without a parse
 * yields nothing. Uses mentions, times, quotations and residue found before, if any.
 */
public final class EventAnnotator implements Annotator {

  private final EventTriggers triggers;
  private final EventSense sense;
  private final EventStanding standing;

  public EventAnnotator(Lexicon lexicon) {
    this.triggers = new EventTriggers(lexicon);
    this.sense = new EventSense(lexicon, triggers);
    this.standing = new EventStanding(lexicon, triggers);
  }

  @Override
  public List<EventMention> annotate(Reading reading) {
    List<EventMention> found = new ArrayList<>();
    List<Span> residue = reading.all(Residue.class).stream().map(Residue::span).toList();
    for (ParsedSentence sentence : reading.sentences()) {
      boolean trace = residue.stream().anyMatch(r -> r.meets(sentence.span()));
      if (sentence.isParsed() && !trace) {
        found.addAll(annotate(reading, Clause.of(sentence)));
      }
    }
    return found;
  }

  private List<EventMention> annotate(Reading reading, Clause clause) {
    List<EventTrigger> here = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < clause.sentence().words().size(); i++) {
      if (clause.isVerb(i)) {
        triggers.at(clause, i).filter(t -> sense.holds(clause, t)).ifPresent(here::add);
      }
    }
    here.forEach(t -> taken.addAll(t.words()));
    for (int i = 0; i < clause.sentence().words().size(); i++) {
      if (!clause.isVerb(i) && !taken.contains(i)) {
        triggers.at(clause, i).filter(t -> sense.holds(clause, t)).ifPresent(here::add);
      }
    }
    return here.stream().map(t -> mention(reading, clause, t)).toList();
  }

  private EventMention mention(Reading reading, Clause clause, EventTrigger trigger) {
    EventParticipants.Sides sides = new EventParticipants(reading, clause).of(trigger);
    EventSetting setting = new EventSetting(reading, clause, triggers);
    EventSetting.When when = setting.when(trigger);
    EventStatus status = standing.of(clause, trigger);
    EventTrigger coded = PloverRules.code(sense.refine(clause, trigger), status);
    Optional<Span> condition =
        EventStanding.condition(clause, trigger.word()).map(c -> clause.sentence().phrase(c));
    return new EventMention(
        clause.sentence().span(),
        clause.word(trigger.word()).span(),
        coded.type(),
        coded.mode(),
        coded.kind(),
        status,
        sides.actors(),
        sides.recipients(),
        setting.where(trigger),
        when.time(),
        when.basis(),
        condition);
  }
}
