package org.stemma.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.account.EventItem.PlaceItem;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.claim.EventStatements;
import org.stemma.entity.Entity;
import org.stemma.event.ConflictTypes;
import org.stemma.event.Event;

/** Writes events down. */
final class EventItems {

  private final Findings findings;
  private final Map<String, Reading> pages = new HashMap<>();

  /** Countries of those whom any event names with one ("Russian minister Ana Ruiz"), by name. */
  private final Map<String, Set<String>> countries = new HashMap<>();

  private EventItems(Findings findings) {
    this.findings = findings;
    findings.readings().forEach(reading -> pages.put(reading.page(), reading));
    for (Event event : findings.events()) {
      Stream.concat(event.actors().stream(), event.recipients().stream())
          .filter(party -> party.country().isPresent() && party.name().isPresent())
          .forEach(
              party ->
                  countries
                      .computeIfAbsent(name(party).orElseThrow(), n -> new TreeSet<>())
                      .add(party.country().orElseThrow()));
    }
  }

  static List<EventItem> of(Findings findings, Numbers numbers) {
    return new EventItems(findings).items(numbers);
  }

  private List<EventItem> items(Numbers numbers) {
    List<EventItem> items = new ArrayList<>();
    EventStatements statements = new EventStatements(findings.readings());
    for (Event event : findings.events()) {
      List<Passage> telling = statements.telling(event);
      items.add(
          new EventItem(
              numbers.of(event.id()),
              event.types(),
              event.modes(),
              event.quadCode(),
              event.kind(),
              conflict(event),
              event.label(),
              Dates.edtf(event.time()),
              strict(event),
              Dates.weekday(event.time()),
              event.basis(),
              event.status().label(),
              event.actors().stream().map(this::participant).toList(),
              event.recipients().stream().map(this::participant).toList(),
              event.place().map(this::place),
              List.copyOf(new TreeSet<>(telling.stream().map(Passage::page).toList())),
              telling.stream().map(Passage::evidence).toList()));
    }
    return items;
  }

  private Optional<String> conflict(Event event) {
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
  private Optional<String> strict(Event event) {
    Passage first = event.mentions().get(0);
    return Optional.ofNullable(pages.get(first.page())).stream()
        .flatMap(reading -> reading.within(EventMention.class, first.span()).stream())
        .filter(m -> m.span().equals(first.span()))
        .filter(m -> m.type().map(event.types()::contains).orElse(event.types().isEmpty()))
        .findFirst()
        .flatMap(m -> Dates.edtf(m.time()));
  }

  /** The full name of all pages together; a surname stands for one person of them. */
  private Optional<String> name(Participant participant) {
    return participant.name().map(findings.entities()::fullName);
  }

  /** Who is named once with a country has it where only a surname stands, if it is one country. */
  private ParticipantItem participant(Participant participant) {
    Optional<String> name = name(participant);
    Optional<String> known =
        name.map(n -> countries.getOrDefault(n, Set.of()))
            .filter(codes -> codes.size() == 1)
            .flatMap(codes -> codes.stream().findFirst());
    return new ParticipantItem(
        participant.country().or(() -> known), participant.sector(), participant.text(), name);
  }

  private PlaceItem place(String name) {
    return new PlaceItem(name, findings.entities().named(name).flatMap(Entity::country));
  }
}
