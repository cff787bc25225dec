package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.claim.Material;
import org.stemma.claim.ScoreClaim;
import org.stemma.claim.Scores;

/** Two scores for one match or vote. Told once for each two scores of the same names. */
final class ScoreConflicts implements Detector {

  /** Scores of one story that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 40;

  @Override
  public List<Finding> find(Material material) {
    List<ScoreClaim> claims = Scores.of(material);
    List<Finding> findings = new ArrayList<>();
    Set<List<Object>> told = new HashSet<>();
    for (int i = 0; i < Math.min(MOST, claims.size()); i++) {
      for (int j = i + 1; j < Math.min(MOST, claims.size()); j++) {
        ScoreClaim a = claims.get(i);
        ScoreClaim b = claims.get(j);
        boolean differ = a.story().equals(b.story()) && !a.score().equals(b.score());
        if (differ
            && a.isOfSame(b)
            && !isOfSeveral(claims, a)
            && !isOfSeveral(claims, b)
            && told.add(List.of(a.story(), names(a, b), Set.of(a.score(), b.score())))) {
          findings.add(finding(a, b, claims));
        }
      }
    }
    return findings;
  }

  /** Whether the page gives another score for the same names: it tells of several matches. */
  private static boolean isOfSeveral(List<ScoreClaim> claims, ScoreClaim claim) {
    return claims.stream()
        .filter(other -> other.passage().page().equals(claim.passage().page()))
        .anyMatch(other -> !other.score().equals(claim.score()) && other.isOfSame(claim));
  }

  private static Set<String> names(ScoreClaim a, ScoreClaim b) {
    return a.names().size() >= b.names().size() ? a.names() : b.names();
  }

  private static Finding finding(ScoreClaim a, ScoreClaim b, List<ScoreClaim> claims) {
    return new Finding(
        ContradictionKind.OUTCOME,
        Verdict.between(a.speaker(), b.speaker()),
        Severity.HIGH,
        String.join(", ", a.names().stream().sorted().toList()),
        variant(a, claims),
        variant(b, claims),
        a.score() + " / " + b.score() + " for the same names");
  }

  private static Variant variant(ScoreClaim shown, List<ScoreClaim> claims) {
    return Variant.of(
        Value.of(
            ValueKind.OUTCOME,
            String.join(", ", shown.names().stream().sorted().toList()),
            shown.score()),
        shown.passage(),
        claims.stream()
            .filter(c -> c.story().equals(shown.story()) && c.score().equals(shown.score()))
            .filter(c -> c.isOfSame(shown))
            .map(ScoreClaim::passage)
            .toList());
  }
}
