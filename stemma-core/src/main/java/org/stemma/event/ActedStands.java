package org.stemma.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.article.Passage;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/** The stands that events consist in: a demand, a refusal, an accusation, a threat, support. */
final class ActedStands {

  /** A type of which only acceptance of what another offers is a stand. */
  static final String AGREEMENT = "AGREE";

  private static final Set<String> ACCEPTING =
      Lexicon.ENGLISH.words("proposal-status.tsv", "accepted");

  private final List<Reading> readings;

  private final Parties parties;

  ActedStands(List<Reading> readings, Parties parties) {
    this.readings = List.copyOf(readings);
    this.parties = parties;
  }

  /** The stands that {@code event} is, one for each page that tells it. */
  List<Stand> of(Event event) {
    Optional<Participant> actor = event.actors().stream().findFirst();
    boolean said = event.status() != EventStatus.ANNOUNCED && event.status() != EventStatus.ONGOING;
    boolean ofAll = event.modes().contains("meet") && event.actors().size() > 1;
    if (actor.isEmpty() || !said || ofAll || event.modes().contains("investigate")) {
      return List.of();
    }
    Optional<String> named = parties.named(actor.get());
    List<Stand> found = new ArrayList<>();
    for (Passage passage : event.mentions()) {
      for (Reading reading : readings) {
        Optional<String> party = speakerOf(reading, passage, event, named);
        boolean here = reading.page().equals(passage.page()) && party.isPresent();
        if (here && !SaidStands.isHeading(reading, passage.span())) {
          trigger(reading, passage, event)
              .filter(t -> !isInsideSaying(reading, t, party.get()))
              .filter(t -> !Onlookers.isVehicle(reading, t))
              .ifPresent(
                  t ->
                      found.add(
                          new Stand(
                              party.get(),
                              Topics.ofVerb(reading, t.start())
                                  .or(
                                      () ->
                                          Topics.of(
                                              reading, Span.of(t.end(), passage.span().end())))
                                  .orElse(event.label()),
                              event.label(),
                              event.status() == EventStatus.UNCONFIRMED
                                  || event.status() == EventStatus.ALLEGED,
                              passage,
                              t,
                              t,
                              true,
                              Topics.words(reading, passage.span()))));
        }
      }
    }
    return found;
  }

  /** The speaker, where the act is a saying, else who does it; nobody where an onlooker speaks. */
  private Optional<String> speakerOf(
      Reading reading, Passage passage, Event event, Optional<String> actor) {
    List<Speaker> speakers =
        trigger(reading, passage, event).stream()
            .flatMap(
                t ->
                    reading.quotationsAround(t).stream()
                        .filter(q -> q.cue().filter(c -> c.overlaps(t)).isPresent()))
            .flatMap(q -> q.speaker().stream())
            .toList();
    Optional<String> party =
        speakers.stream().flatMap(s -> parties.named(s).stream()).findFirst().or(() -> actor);
    return speakers.stream().anyMatch(s -> Onlookers.isOne(reading, s))
        ? Optional.empty()
        : party.filter(p -> !Onlookers.isCourt(p));
  }

  private static Optional<Span> trigger(Reading reading, Passage passage, Event event) {
    return reading.within(EventMention.class, passage.span()).stream()
        .filter(m -> m.type().filter(event.types()::contains).isPresent())
        .filter(m -> !m.type().equals(Optional.of(AGREEMENT)) || isAcceptance(reading, m.trigger()))
        .map(EventMention::trigger)
        .findFirst();
  }

  private static boolean isAcceptance(Reading reading, Span trigger) {
    return reading
        .sentenceAt(trigger.start())
        .map(s -> s.words().get(s.indexAt(trigger.start())).lemma())
        .filter(ACCEPTING::contains)
        .isPresent();
  }

  /** What another speaker says of the party is no act of the party's own. */
  private static boolean isInsideSaying(Reading reading, Span trigger, String party) {
    return reading.quotationsAround(trigger).stream()
        .filter(q -> q.content().stream().anyMatch(c -> c.contains(trigger)))
        .anyMatch(q -> q.speaker().filter(s -> !s.name().equalsIgnoreCase(party)).isPresent());
  }
}
