package org.stemma.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.account.EventItem.PlaceItem;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.entity.Entity;
import org.stemma.event.ConflictTypes;
import org.stemma.event.Event;

/** Writes events down. */
final class EventItems {

  private EventItems() {}

  static List<EventItem> of(Findings findings, Numbers numbers) {
    Map<String, Reading> pages = new HashMap<>();
    findings.readings().forEach(reading -> pages.put(reading.page(), reading));
    List<EventItem> items = new ArrayList<>();
    for (Event event : findings.events()) {
      items.add(
          new EventItem(
              numbers.of(event.id()),
              event.types(),
              event.modes(),
              event.quadCode(),
              event.kind(),
              conflict(pages, event),
              event.label(),
              Dates.edtf(event.time()),
              strict(pages, event),
              Dates.weekday(event.time()),
              event.basis(),
              event.status().label(),
              event.actors().stream().map(EventItems::participant).toList(),
              event.recipients().stream().map(EventItems::participant).toList(),
              event.place().map(name -> place(findings, name)),
              List.copyOf(new TreeSet<>(event.mentions().stream().map(Passage::page).toList())),
              event.mentions().stream().map(Passage::evidence).toList()));
    }
    return items;
  }

  private static Optional<String> conflict(Map<String, Reading> pages, Event event) {
    List<String> told =
        event.mentions().stream()
            .flatMap(
                words ->
                    Optional.ofNullable(pages.get(words.page())).stream()
                        .map(reading -> reading.words(words.span())))
            .toList();
    return ConflictTypes.ENGLISH.beside(
        event.types().isEmpty() ? event.kind().stream().toList() : event.types(), told);
  }

  /**
   * What the page of the first mention allows alone: the date that this mention itself was given.
   */
  private static Optional<String> strict(Map<String, Reading> pages, Event event) {
    Passage first = event.mentions().get(0);
    return Optional.ofNullable(pages.get(first.page())).stream()
        .flatMap(reading -> reading.within(EventMention.class, first.span()).stream())
        .filter(m -> m.span().equals(first.span()))
        .filter(m -> m.type().map(event.types()::contains).orElse(event.types().isEmpty()))
        .findFirst()
        .flatMap(m -> Dates.edtf(m.time()));
  }

  private static ParticipantItem participant(Participant participant) {
    return new ParticipantItem(
        participant.country(), participant.sector(), participant.text(), participant.name());
  }

  private static PlaceItem place(Findings findings, String name) {
    return new PlaceItem(name, findings.entities().named(name).flatMap(Entity::country));
  }
}
