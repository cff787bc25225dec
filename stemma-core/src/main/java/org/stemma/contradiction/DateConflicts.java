package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.stemma.claim.EventDateClaim;
import org.stemma.claim.EventDateFact;
import org.stemma.claim.EventDates;
import org.stemma.claim.IncidentClaim;
import org.stemma.claim.Incidents;
import org.stemma.claim.Material;

/** Two days for one event. Told once for each pair of days, between their first witnesses. */
final class DateConflicts implements Detector {

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    LikeDates like = new LikeDates(material);
    for (EventDateFact fact : EventDates.of(material)) {
      for (int i = 0; i < fact.readings().size(); i++) {
        for (int j = i + 1; j < fact.readings().size(); j++) {
          Variant a = told(fact.readings().get(i));
          Variant b = told(fact.readings().get(j));
          EventDateClaim first = fact.readings().get(i).get(0);
          EventDateClaim other = fact.readings().get(j).get(0);
          if (like.exclude(a.shown(), first.day(), b.shown(), other.day())) {
            String names = String.join(", ", first.names().stream().sorted().toList());
            findings.add(finding(names, a, b, "event"));
          }
        }
      }
    }
    for (List<List<IncidentClaim>> days : Incidents.of(material)) {
      for (int i = 0; i < days.size(); i++) {
        for (int j = i + 1; j < days.size(); j++) {
          Variant a = befallen(days.get(i));
          Variant b = befallen(days.get(j));
          IncidentClaim first = days.get(i).get(0);
          IncidentClaim other = days.get(j).get(0);
          if (like.exclude(a.shown(), first.day(), b.shown(), other.day())) {
            findings.add(finding(first.kind(), a, b, first.kind()));
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

  private static Variant told(List<EventDateClaim> claims) {
    return Variant.of(
        Value.of(claims.get(0).day()),
        claims.get(0).passage(),
        claims.stream().map(EventDateClaim::passage).toList());
  }

  private static Variant befallen(List<IncidentClaim> claims) {
    return Variant.of(
        Value.of(claims.get(0).day()),
        claims.get(0).passage(),
        claims.stream().map(IncidentClaim::passage).toList());
  }
}
