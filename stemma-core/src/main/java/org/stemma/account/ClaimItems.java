package org.stemma.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.article.Passage;
import org.stemma.claim.Support;
import org.stemma.claim.SupportCounter;
import org.stemma.contradiction.Contradiction;
import org.stemma.contradiction.Value;
import org.stemma.contradiction.Variant;
import org.stemma.contradiction.Withdrawal;
import org.stemma.lineage.Lineage;

/** Writes down what does not go together, and how widely statements are made. */
final class ClaimItems {

  private ClaimItems() {}

  static List<ContradictionItem> contradictions(Findings findings) {
    List<ContradictionItem> items = new ArrayList<>();
    for (Contradiction found : findings.contradictions()) {
      items.add(
          new ContradictionItem(
              found.id(),
              found.isInside() ? "inside" : "across",
              found.kind().label(),
              found.verdict().label(),
              found.severity().label(),
              Optional.of(found.about()).filter(a -> !a.isEmpty()),
              found.a().shown().evidence(),
              found.b().shown().evidence(),
              found.why(),
              List.copyOf(
                  new TreeSet<>(List.of(found.a().shown().page(), found.b().shown().page()))),
              reading(findings.lineage(), found.a()),
              reading(findings.lineage(), found.b())));
    }
    return items;
  }

  static ReadingItem reading(Lineage lineage, Variant side) {
    return new ReadingItem(
        side.value().map(value -> value.kind().label()),
        side.value().map(Value::text),
        side.witnesses().stream().map(Passage::evidence).toList(),
        SupportCounter.independent(lineage, side.witnesses()),
        withdrawals(side.withdrawn()));
  }

  private static List<WithdrawalItem> withdrawals(List<Withdrawal> withdrawn) {
    return withdrawn.stream()
        .map(w -> new WithdrawalItem(w.page(), w.words().map(Passage::evidence)))
        .toList();
  }

  static List<SupportItem> support(Findings findings) {
    List<SupportItem> items = new ArrayList<>();
    for (Support s : findings.support()) {
      items.add(
          new SupportItem(
              s.id(),
              s.statement(),
              s.pages(),
              s.pages().size(),
              s.independent(),
              s.interests(),
              s.sides().stream().map(i -> new InterestItem(i.side(), i.speakers())).toList(),
              s.evidence().stream()
                  .map(Passage::evidence)
                  .sorted(Comparator.naturalOrder())
                  .toList()));
    }
    return items;
  }
}
