package org.stemma.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** Characters from an offer to "the offer" that takes it up: some three sentences. Not swept. */
  private static final int NEAR = 400;

  private ProposalFinder() {}

  /**
   * The proposals on the pages, in order of their first words; those told first give them their
   * words.
   */
  public static List<Proposal> find(PageOrder pages, Entities entities) {
    ProposalTerms terms = new ProposalTerms(new Parties(entities));
    List<List<ProposalTerm>> groups = new ArrayList<>();
    pages.readings().forEach(r -> terms.of(r).forEach(t -> join(groups, t)));
    List<List<ProposalTerm>> made = groups.stream().filter(ProposalFinder::isMade).toList();
    List<Proposal> found = new ArrayList<>();
    for (List<ProposalTerm> group : made) {
      found.add(
          proposal(group, answered(group, made).map(g -> proposal(g, Optional.empty()).id())));
    }
    return found.stream()
        .sorted(
            Comparator.comparing((Proposal p) -> p.evidence().get(0)).thenComparing(Proposal::id))
        .toList();
  }

  private static boolean isMade(List<ProposalTerm> group) {
    return group.stream()
        .anyMatch(
            t ->
                t.by().isPresent()
                    || t.status().equals("produced")
                    || t.status().equals(ProposalTerms.RAISED));
  }

  /** What a group that answers another answers: the one told last before it on its page. */
  private static Optional<List<ProposalTerm>> answered(
      List<ProposalTerm> group, List<List<ProposalTerm>> made) {
    return group.stream()
        .filter(ProposalTerm::answers)
        .findFirst()
        .flatMap(
            answer ->
                made.stream()
                    .filter(g -> g != group && lastBefore(g, answer).isPresent())
                    .filter(g -> !isBySame(g, group))
                    .max(Comparator.comparing(g -> lastBefore(g, answer).orElseThrow())));
  }

  private static boolean isBySame(List<ProposalTerm> a, List<ProposalTerm> b) {
    return a.stream().flatMap(t -> t.by().stream()).anyMatch(by(b)::contains);
  }

  private static Set<String> by(List<ProposalTerm> group) {
    return group.stream().flatMap(t -> t.by().stream()).collect(Collectors.toSet());
  }

  private static Optional<Integer> lastBefore(List<ProposalTerm> group, ProposalTerm answer) {
    Passage here = answer.passage();
    return group.stream()
        .map(ProposalTerm::passage)
        .filter(p -> p.page().equals(here.page()) && p.span().start() < here.span().start())
        .map(p -> p.span().start())
        .max(Comparator.naturalOrder());
  }

  private static void join(List<List<ProposalTerm>> groups, ProposalTerm term) {
    for (List<ProposalTerm> group : groups) {
      if (group.stream().anyMatch(t -> t.same(term))) {
        group.add(term);
        return;
      }
    }
    Optional<List<ProposalTerm>> before = term.refers() ? takenUp(groups, term) : Optional.empty();
    before.ifPresentOrElse(g -> g.add(term), () -> groups.add(new ArrayList<>(List.of(term))));
  }

  /** What "the offer" takes up: what was offered last before it, not far away, on its page. */
  private static Optional<List<ProposalTerm>> takenUp(
      List<List<ProposalTerm>> groups, ProposalTerm term) {
    boolean told = !term.status().equals("mentioned") || !term.terms().isEmpty();
    if (!told || !term.by().isEmpty()) {
      return Optional.empty();
    }
    return groups.stream()
        .filter(g -> lastBefore(g, term).filter(at -> near(at, term)).isPresent())
        .filter(ProposalFinder::isMade)
        .max(Comparator.comparing(g -> lastBefore(g, term).orElseThrow()));
  }

  private static boolean near(int before, ProposalTerm term) {
    return term.passage().span().start() - before <= NEAR;
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
        group.stream().flatMap(t -> t.terms().stream()).distinct().toList(),
        answered,
        evidence);
  }
}
