package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotation.EventStatus;
import org.stemma.article.Passage;
import org.stemma.event.Event;
import org.stemma.time.TimeValue;

/**
 * The statements that pages make: their events, the days and hours of them, their numbers, and
 * apart from these the states that stand.
 */
public final class Statements {

  private final Material material;
  private final List<Statement> found = new ArrayList<>();

  private Statements(Material material) {
    this.material = material;
  }

  /**
   * What pages that hang together state, in no order, but for states that stand, which pages of
   * several stories tell of one party.
   */
  public static List<Statement> within(Material part) {
    Statements statements = new Statements(part);
    statements.events();
    statements.days();
    statements.ends();
    statements.numbers();
    return List.copyOf(statements.found);
  }

  /** The states that stand as several pages together have it ({@link StandingStates}). */
  static List<Statement> across(Material all) {
    Statements statements = new Statements(all);
    for (List<StandingClaim> state : StandingStates.of(all)) {
      List<Passage> passages = state.stream().map(StandingClaim::passage).toList();
      if (passages.stream().map(Passage::page).distinct().count() > 1) {
        StandingClaim first = state.get(0);
        statements.add(
            first.state() + first.party().map(party -> ": " + party.words()).orElse(""), passages);
      }
    }
    return List.copyOf(statements.found);
  }

  private void events() {
    EventStatements statements = new EventStatements(material.readings());
    for (Event event : material.events()) {
      List<Passage> telling = statements.telling(event);
      add(event.label(), telling);
      if (event.time() instanceof TimeValue.Day day) {
        dated(event, day, telling);
      }
    }
  }

  private void days() {
    for (EventDateFact fact : EventDates.of(material)) {
      for (List<EventDateClaim> reading : fact.readings()) {
        add(
            "on " + reading.get(0).day() + ": " + told(reading),
            reading.stream().map(EventDateClaim::passage).toList());
      }
    }
    for (List<List<HourClaim>> hours : EventHours.of(material)) {
      for (List<HourClaim> hour : hours) {
        add(
            "at " + hour.get(0).hour() + ": " + hour.get(0).label(),
            hour.stream().map(HourClaim::passage).toList());
      }
    }
    for (List<List<IncidentClaim>> days : Incidents.of(material)) {
      for (List<IncidentClaim> day : days) {
        List<Passage> passages = day.stream().map(IncidentClaim::passage).toList();
        if (passages.stream().map(Passage::page).distinct().count() > 1) {
          add("on " + day.get(0).day() + ": " + passages.get(0).evidence().exact(), passages);
        }
      }
    }
  }

  private void ends() {
    for (List<List<OutcomeClaim>> ends : Outcomes.of(material)) {
      for (List<OutcomeClaim> end : ends) {
        add(
            end.get(0).outcome() + ": " + end.get(0).passage().evidence().exact(),
            end.stream().map(OutcomeClaim::passage).toList());
      }
    }
  }

  private void numbers() {
    for (List<FigureClaim> reading :
        SameCounts.joined(material, SameTolls.joined(material, FigureFacts.of(material)))) {
      add(words(reading.get(0)), reading.stream().map(FigureClaim::passage).toList());
    }
  }

  /**
   * What is told of a day, in the label of the event that all tell, for the words of one page may
   * hold more than the others say (an hour, a number); else in the words of the first.
   */
  private String told(List<EventDateClaim> reading) {
    return material.events().stream()
        .filter(event -> reading.stream().allMatch(c -> c.events().contains(event.id())))
        .map(Event::label)
        .findFirst()
        .orElseGet(() -> reading.get(0).passage().evidence().exact());
  }

  /** The day of an event, by the pages that give it, of those that tell it as its label does. */
  private void dated(Event event, TimeValue.Day day, List<Passage> told) {
    List<Passage> telling =
        EventDates.telling(material, event, day).stream().filter(told::contains).toList();
    if (!telling.isEmpty() && telling.size() < told.size()) {
      String link = event.status() == EventStatus.ANNOUNCED ? "for " : "on ";
      add(link + day.date() + ": " + event.label(), telling);
    }
  }

  private static String words(FigureClaim claim) {
    return claim.figure().counts().isEmpty()
        ? claim.passage().evidence().exact()
        : claim.figure().counts() + ": " + claim.passage().evidence().exact();
  }

  private void add(String words, List<Passage> passages) {
    found.add(new Statement(words, passages));
  }
}
