package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.article.Passage;
import org.stemma.claim.ContentWords;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFact;
import org.stemma.claim.FigureFacts;
import org.stemma.claim.Material;

/**
 * All who give a number of one kind of thing in a story, in however different sentences: "hauling
 * 1,400 tonnes of fertiliser", "loaded with 1,400 tonnes of fertiliser".
 */
final class SameNumbers {

  private final Map<String, List<FigureClaim>> byNumber = new HashMap<>();
  private final Material material;

  SameNumbers(Material material, List<FigureFact> facts) {
    this.material = material;
    for (FigureFact fact : facts) {
      for (List<FigureClaim> reading : fact.readings()) {
        for (FigureClaim claim : reading) {
          byNumber.computeIfAbsent(FigureFacts.key(claim), k -> new ArrayList<>()).add(claim);
        }
      }
    }
  }

  /** The finding with all who give {@code a} and {@code b}, each shown by its first witness. */
  Finding shownFirst(Finding finding, FigureClaim a, FigureClaim b) {
    Variant one = shown(finding.a(), a, b);
    Variant other = shown(finding.b(), b, a);
    return new Finding(
        finding.kind(),
        finding.verdict(),
        finding.severity(),
        finding.about(),
        one,
        other,
        finding.why());
  }

  private Variant shown(Variant side, FigureClaim claim, FigureClaim against) {
    if (FigureFacts.isToll(claim) || side.value().isEmpty()) {
      return side;
    }
    List<Passage> more =
        byNumber.getOrDefault(FigureFacts.key(claim), List.of()).stream()
            .filter(
                c -> !c.part() && c.planned() == claim.planned() && c.wished() == claim.wished())
            .filter(c -> ContentWords.overlap(c.nouns(), claim.nouns()) > 0)
            .filter(c -> !c.isOfAnotherTime(claim) && !c.isOfAnotherTime(against))
            .map(FigureClaim::passage)
            .filter(p -> !p.page().equals(against.passage().page()))
            .collect(Collectors.toList());
    return more.isEmpty()
        ? side
        : side.with(Variant.of(side.value().get(), more.get(0), more))
            .shownBy(material.witnessOrder());
  }
}
