package org.stemma.account;

import java.util.ArrayList;
import java.util.List;
import org.stemma.article.Passage;
import org.stemma.event.Position;
import org.stemma.event.Proposal;

/** Writes down what parties offer and want. */
final class TermItems {

  private TermItems() {}

  static List<ProposalItem> proposals(Findings findings) {
    List<ProposalItem> items = new ArrayList<>();
    Numbers numbers = new Numbers("P", findings.proposals().stream().map(Proposal::id).toList());
    for (Proposal p : findings.proposals()) {
      items.add(
          new ProposalItem(
              numbers.of(p.id()),
              p.name(),
              p.by().map(findings.entities()::fullName),
              Dates.edtf(p.time()),
              p.status(),
              p.terms(),
              p.respondsTo().map(numbers::of),
              p.evidence().stream().map(Passage::evidence).toList()));
    }
    return items;
  }

  static List<PositionItem> positions(Findings findings) {
    List<PositionItem> items = new ArrayList<>();
    for (Position p : findings.positions()) {
      items.add(
          new PositionItem(
              AccountBuilder.id("PO", items),
              findings.entities().fullName(p.party()),
              p.topic(),
              p.stance(),
              p.hedged(),
              p.evidence().stream().map(Passage::evidence).toList()));
    }
    return items;
  }
}
