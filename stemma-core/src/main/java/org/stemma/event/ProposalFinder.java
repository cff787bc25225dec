package org.stemma.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.entity.Entities;
import org.stemma.lineage.PageOrder;
import org.stemma.time.TimeValue;

/**
 * Terms that a party offers: named ("the peace plan", "a counter-proposal") or done ("offered to
 * mediate", "promised 20 million"). Words that take up a proposal again, to reject or describe it,
 * join it; one that answers another ("in response") says so.
 */
public final class ProposalFinder {

  private ProposalFinder() {}

  /**
   * The proposals on the pages, in order of their first words; those told first give them their
   * words.
   */
  public static List<Proposal> find(PageOrder pages, Entities entities) {
    ProposalTerms terms = new ProposalTerms(new Parties(entities));
    List<List<ProposalTerm>> groups = new ArrayList<>();
    pages.readings().forEach(r -> terms.of(r).forEach(t -> join(groups, t)));
    List<Proposal> found = new ArrayList<>();
    for (List<ProposalTerm> group : groups) {
      boolean made =
          group.stream().anyMatch(t -> t.by().isPresent() || t.status().equals("produced"));
      if (made) {
        Optional<String> answered =
            group.stream().anyMatch(ProposalTerm::answers) && !found.isEmpty()
                ? Optional.of(found.get(found.size() - 1).id())
                : Optional.empty();
        found.add(proposal(group, answered));
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparing((Proposal p) -> p.evidence().get(0)).thenComparing(Proposal::id))
        .toList();
  }

  private static void join(List<List<ProposalTerm>> groups, ProposalTerm term) {
    for (List<ProposalTerm> group : groups) {
      if (group.stream().anyMatch(t -> t.same(term))) {
        group.add(term);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(term)));
  }

  private static Proposal proposal(List<ProposalTerm> group, Optional<String> answered) {
    ProposalTerm first =
        group.stream().filter(t -> t.by().isPresent()).findFirst().orElse(group.get(0));
    List<Passage> evidence = group.stream().map(ProposalTerm::passage).distinct().sorted().toList();
    TimeValue time =
        group.stream()
            .map(ProposalTerm::time)
            .filter(t -> !(t instanceof TimeValue.None))
            .findFirst()
            .orElse(TimeValue.none());
    Set<String> status = new LinkedHashSet<>();
    group.stream()
        .map(ProposalTerm::status)
        .filter(s -> !s.equals("mentioned"))
        .forEach(status::add);
    Passage start = evidence.get(0);
    return new Proposal(
        "proposal-" + start.page() + ":" + start.span().start() + ":" + first.head(),
        first.name(),
        first.by(),
        time,
        status.isEmpty() ? "mentioned" : String.join(", ", status),
        List.of(),
        answered,
        evidence);
  }
}
