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
          EventDateClaim a = fact.readings().get(i).get(0);
          EventDateClaim b = fact.readings().get(j).get(0);
          if (like.exclude(a.passage(), a.day(), b.passage(), b.day())) {
            findings.add(finding(a, b));
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
            findings.add(finding(a, b));
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(IncidentClaim a, IncidentClaim b) {
    return new Finding(
        ContradictionKind.DATE,
        Verdict.CONTRADICTION,
        Severity.HIGH,
        a.kind(),
        a.passage(),
        b.passage(),
        a.day() + " / " + b.day() + " for the same " + a.kind());
  }

  private static Finding finding(EventDateClaim a, EventDateClaim b) {
    return new Finding(
        ContradictionKind.DATE,
        Verdict.CONTRADICTION,
        Severity.HIGH,
        String.join(", ", a.names().stream().sorted().toList()),
        a.passage(),
        b.passage(),
        a.day() + " / " + b.day() + " for the same event");
  }
}
