package org.stemma.contradiction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.stemma.claim.EventHours;
import org.stemma.claim.HourClaim;
import org.stemma.claim.Material;

/** Two hours of the clock for one event. Told once for each pair, between the first witnesses. */
final class HourConflicts implements Detector {

  /** Minutes by which two hours may differ: clocks and roundings. By judgement, not swept. */
  private static final long EXACT = 5;

  /** The same where both are told to the minute ("2:47", "2:52") and so are not rounded. */
  private static final long TO_THE_MINUTE = 1;

  /** The same where one is told as "about". */
  private static final long ROUGH = 30;

  private static final long DAY = Duration.ofDays(1).toMinutes();

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (List<List<HourClaim>> hours : EventHours.of(material)) {
      for (int i = 0; i < hours.size(); i++) {
        for (int j = i + 1; j < hours.size(); j++) {
          HourClaim a = hours.get(i).get(0);
          HourClaim b = hours.get(j).get(0);
          if (!a.passage().equals(b.passage()) && apart(a, b) > allowed(a, b)) {
            findings.add(
                new Finding(
                    ContradictionKind.DATE,
                    Verdict.CONTRADICTION,
                    Severity.HIGH,
                    a.label(),
                    variant(hours.get(i)),
                    variant(hours.get(j)),
                    a.hour() + " / " + b.hour() + " for the same event"));
          }
        }
      }
    }
    return findings;
  }

  private static long allowed(HourClaim a, HourClaim b) {
    if (a.rough() || b.rough()) {
      return ROUGH;
    }
    boolean rounded = a.hour().getMinute() % EXACT == 0 || b.hour().getMinute() % EXACT == 0;
    return rounded ? EXACT : TO_THE_MINUTE;
  }

  private static Variant variant(List<HourClaim> claims) {
    return Variant.of(
        Value.of(claims.get(0).hour()),
        claims.get(0).passage(),
        claims.stream().map(HourClaim::passage).toList());
  }

  /** Minutes between both on the clock, the shorter way round. */
  private static long apart(HourClaim a, HourClaim b) {
    long minutes = Math.abs(Duration.between(a.hour(), b.hour()).toMinutes());
    return Math.min(minutes, DAY - minutes);
  }
}
