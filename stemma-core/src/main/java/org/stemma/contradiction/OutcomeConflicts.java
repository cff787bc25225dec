package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.stemma.claim.Material;
import org.stemma.claim.OutcomeClaim;
import org.stemma.claim.Outcomes;

/** Two ends of one negotiation or trial. Told once for each pair, between the first witnesses. */
final class OutcomeConflicts implements Detector {

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (List<List<OutcomeClaim>> outcomes : Outcomes.of(material)) {
      for (int i = 0; i < outcomes.size(); i++) {
        for (int j = i + 1; j < outcomes.size(); j++) {
          OutcomeClaim a = outcomes.get(i).get(0);
          OutcomeClaim b = outcomes.get(j).get(0);
          findings.add(
              new Finding(
                  ContradictionKind.OUTCOME,
                  Verdict.CONTRADICTION,
                  Severity.HIGH,
                  a.topic(),
                  variant(outcomes.get(i)),
                  variant(outcomes.get(j)),
                  a.outcome() + " / " + b.outcome() + " for the same " + a.topic()));
        }
      }
    }
    return findings;
  }

  private static Variant variant(List<OutcomeClaim> claims) {
    OutcomeClaim first = claims.get(0);
    return Variant.of(
        Value.of(ValueKind.OUTCOME, first.topic(), first.outcome()),
        first.passage(),
        claims.stream().map(OutcomeClaim::passage).toList());
  }
}
