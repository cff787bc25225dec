package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Passage;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.Material;
import org.stemma.claim.Retraction;

/**
 * Numbers that a publisher takes back: told as a correction with both readings, against the first
 * witness of the old one, and as no contradiction. A page that takes a number back and still states
 * it contradicts itself.
 */
final class Corrections implements Detector {

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Retraction retraction : Retraction.of(material)) {
      FigureClaim withdrawn = retraction.withdrawn();
      String page = withdrawn.passage().page();
      Optional<FigureClaim> own =
          retraction.holders().stream().filter(h -> h.passage().page().equals(page)).findFirst();
      own.ifPresent(still -> findings.add(unmended(still, retraction)));
      FigureClaim old =
          retraction.holders().stream()
              .filter(h -> !h.passage().page().equals(page))
              .filter(h -> retraction.takesBack(material, h))
              .findFirst()
              .or(() -> retraction.holders().stream().findFirst())
              .or(retraction::standing)
              .orElse(withdrawn);
      if (own.filter(old::equals).isEmpty()) {
        findings.add(correction(old, retraction));
      }
    }
    return findings;
  }

  private static Finding unmended(FigureClaim still, Retraction retraction) {
    FigureClaim withdrawn = retraction.withdrawn();
    return new Finding(
        ContradictionKind.NUMBER,
        Verdict.CONTRADICTION,
        Severity.HIGH,
        still.figure().counts(),
        former(still.passage(), retraction),
        now(withdrawn.passage(), retraction),
        "the page takes back " + withdrawn.words() + " and still states it");
  }

  /** The sentence that says what holds, where the correction takes two. */
  private static Passage said(Retraction retraction) {
    Passage withdrawn = retraction.withdrawn().passage();
    return retraction
        .standing()
        .map(FigureClaim::passage)
        .filter(standing -> standing.page().equals(withdrawn.page()))
        .orElse(withdrawn);
  }

  /** What was said before, by all who still say it; no value if no page of the run does. */
  private static Variant former(Passage shown, Retraction retraction) {
    List<Passage> holders = passages(retraction.holders());
    return holders.contains(shown)
        ? Variant.of(Value.of(retraction.withdrawn()), shown, holders)
            .takenBack(List.of(Withdrawal.by(retraction.withdrawn().passage())))
        : Variant.of(shown);
  }

  /** What is said instead, by all who do; no value if the passage only takes back. */
  private static Variant now(Passage shown, Retraction retraction) {
    List<Passage> followers = passages(retraction.followers());
    return followers.contains(shown)
        ? Variant.of(Value.of(retraction.standing().orElseThrow()), shown, followers)
        : Variant.of(shown);
  }

  private static List<Passage> passages(List<FigureClaim> claims) {
    return claims.stream().map(FigureClaim::passage).toList();
  }

  private static Finding correction(FigureClaim old, Retraction retraction) {
    FigureClaim withdrawn = retraction.withdrawn();
    long pages = retraction.holders().stream().map(h -> h.passage().page()).distinct().count();
    return new Finding(
        ContradictionKind.NUMBER,
        Verdict.APPARENT,
        Severity.LOW,
        withdrawn.figure().counts(),
        former(old.passage(), retraction),
        now(said(retraction), retraction),
        "a correction: "
            + retraction.standing().map(s -> s.words() + ", not ").orElse("no longer ")
            + withdrawn.words()
            + (pages > 0 ? "; pages that state the old number: " + pages : ""));
  }
}
