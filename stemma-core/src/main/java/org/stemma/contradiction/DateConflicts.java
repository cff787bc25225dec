package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EventStatus;
import org.stemma.article.Passage;
import org.stemma.claim.EventDateClaim;
import org.stemma.claim.EventDateFact;
import org.stemma.claim.EventDates;
import org.stemma.claim.IncidentClaim;
import org.stemma.claim.Incidents;
import org.stemma.claim.Material;
import org.stemma.event.Event;
import org.stemma.time.TimeValue;

/**
 * Two days for one event. Told once for each pair of days, between their first witnesses; behind
 * each day stand all mentions of the event that give it.
 */
final class DateConflicts implements Detector {

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    LikeDates like = new LikeDates(material);
    for (EventDateFact fact : EventDates.of(material)) {
      for (int i = 0; i < fact.readings().size(); i++) {
        for (int j = i + 1; j < fact.readings().size(); j++) {
          List<EventDateClaim> one = fact.readings().get(i);
          List<EventDateClaim> other = fact.readings().get(j);
          EventDateClaim a = one.get(0);
          EventDateClaim b = other.get(0);
          if (like.exclude(a.passage(), a.day(), b.passage(), b.day())) {
            String names = String.join(", ", a.names().stream().sorted().toList());
            findings.add(
                first(
                    material,
                    like,
                    finding(names, told(material, one), told(material, other), "event")));
          }
        }
      }
    }
    for (List<List<IncidentClaim>> days : Incidents.of(material)) {
      for (int i = 0; i < days.size(); i++) {
        for (int j = i + 1; j < days.size(); j++) {
          IncidentClaim a = days.get(i).get(0);
          IncidentClaim b = days.get(j).get(0);
          if (like.exclude(a.passage(), a.day(), b.passage(), b.day())) {
            Variant one = befallen(material, days.get(i));
            Variant other = befallen(material, days.get(j));
            findings.add(first(material, like, finding(a.kind(), one, other, a.kind())));
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(String about, Variant a, Variant b, String what) {
    return new Finding(
        ContradictionKind.DATE,
        Verdict.CONTRADICTION,
        Severity.HIGH,
        about,
        a,
        b,
        a.value().orElseThrow().text()
            + " / "
            + b.value().orElseThrow().text()
            + " for the same "
            + what);
  }

  /** The finding, shown by the first of all witnesses where these exclude each other too. */
  private static Finding first(Material material, LikeDates like, Finding finding) {
    Variant a = finding.a().shownBy(material.witnessOrder());
    Variant b = finding.b().shownBy(material.witnessOrder());
    return like.exclude(a.shown(), day(a), b.shown(), day(b))
        ? new Finding(
            finding.kind(),
            finding.verdict(),
            finding.severity(),
            finding.about(),
            a,
            b,
            finding.why())
        : finding;
  }

  private static LocalDate day(Variant side) {
    return LocalDate.parse(side.value().orElseThrow().text());
  }

  private static Variant told(Material material, List<EventDateClaim> claims) {
    List<Passage> passages = new ArrayList<>();
    Set<String> events = new TreeSet<>();
    for (EventDateClaim claim : claims) {
      passages.add(claim.passage());
      events.addAll(claim.events());
    }
    return variant(material, claims.get(0).day(), passages, events);
  }

  private static Variant befallen(Material material, List<IncidentClaim> claims) {
    LocalDate day = claims.get(0).day();
    List<Passage> passages = claims.stream().map(IncidentClaim::passage).toList();
    Set<String> events = new TreeSet<>();
    for (Passage passage : passages) {
      List<String> here =
          material.events().stream()
              .filter(e -> isOn(e, day) && e.mentions().contains(passage))
              .map(Event::id)
              .toList();
      // A sentence that tells two events of the day does not say which of them the incident is.
      if (here.size() == 1) {
        events.addAll(here);
      }
    }
    return variant(material, day, passages, events);
  }

  private static Variant variant(
      Material material, LocalDate day, List<Passage> passages, Set<String> events) {
    List<Passage> witnesses = new ArrayList<>(passages);
    for (Event event : material.events()) {
      if (events.contains(event.id()) && isOn(event, day)) {
        witnesses.addAll(EventDates.telling(material, event, TimeValue.day(day)));
      }
    }
    return Variant.of(Value.of(day), passages.get(0), witnesses);
  }

  private static boolean isOn(Event event, LocalDate day) {
    return event.status() == EventStatus.REPORTED && event.time().equals(TimeValue.day(day));
  }
}
