package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stemma.article.Passage;
import org.stemma.revision.Edition;
import org.stemma.text.Span;

/** Writes down the edges that were chosen, each with its words and reasons. */
final class Edges {

  private final Credits credits;
  private final EditionKin editions;
  private final CorrectedReports corrected;
  private final AgencyUpdates updates;
  private final ChosenEdges chosen;
  private final CommonSources common;
  private final Outlets outlets;
  private final Map<String, Witness> byId = new HashMap<>();

  Edges(
      List<Witness> witnesses,
      Credits credits,
      EditionKin editions,
      CorrectedReports corrected,
      AgencyUpdates updates,
      ChosenEdges chosen,
      CommonSources common,
      Outlets outlets) {
    this.credits = credits;
    this.editions = editions;
    this.corrected = corrected;
    this.updates = updates;
    this.chosen = chosen;
    this.common = common;
    this.outlets = outlets;
    witnesses.forEach(w -> byId.put(w.id(), w));
  }

  Lineage lineage() {
    return new Lineage(edges(), editions.editions(), outlets);
  }

  private List<Derivation> edges() {
    List<Derivation> edges = new ArrayList<>();
    chosen.all().forEach(k -> edges.add(edge(k)));
    common.groups().forEach(g -> common(g, edges));
    credits.held().forEach((copy, named) -> named.values().forEach(c -> credited(copy, c, edges)));
    credits
        .absent()
        .forEach(
            (copy, named) ->
                named.forEach(
                    reach ->
                        credited(
                            reach.upstream().name(),
                            Objects.requireNonNull(byId.get(copy)),
                            false,
                            reach,
                            edges)));
    return edges.stream()
        .sorted(Comparator.comparing(Derivation::to).thenComparing(Derivation::from))
        .toList();
  }

  private Derivation edge(Kinship kinship) {
    Witness copy = kinship.copy();
    Optional<Credit> credit =
        Optional.ofNullable(
            credits.held().getOrDefault(copy.id(), Map.of()).get(kinship.source().id()));
    List<Passage> evidence = new ArrayList<>();
    credit.ifPresent(c -> evidence.add(copy.text().reading().passage(c.upstream().span())));
    boolean mends = corrected.isOne(kinship);
    if (mends) {
      CorrectedReports.words(copy).ifPresent(evidence::add);
    }
    boolean update = updates.isOne(kinship);
    evidence.addAll(update ? Reasons.agencyWords(kinship) : Reasons.words(kinship));
    Optional<Edition> edition = editions.of(kinship);
    boolean credited = credit.filter(Credit::isBorneOut).isPresent();
    boolean stated = credited || mends || edition.filter(Edition::stated).isPresent();
    return new Derivation(
        kinship.source().id(),
        copy.id(),
        true,
        stated ? Certainty.STATED : Certainty.INFERRED,
        stated ? 1 : update ? Reasons.agencyConfidence(kinship) : Reasons.confidence(kinship),
        evidence,
        edition.map(Reasons::why).orElse("")
            + (mends ? "corrects a report of its own outlet; " : "")
            + credit
                .filter(c -> credited)
                .map(c -> "credits " + c.upstream().name() + "; ")
                .orElse("")
            + (update ? "goes on from what its agency filed before; " : "")
            + Reasons.why(kinship),
        Alignment.of(kinship));
  }

  private void common(CommonSources.Group group, List<Derivation> edges) {
    for (String segment : group.segments()) {
      Kinship kinship =
          group.kinships().stream()
              .filter(k -> k.source().id().equals(segment) || k.copy().id().equals(segment))
              .max(Comparator.comparingDouble(Kinship::shared))
              .orElseThrow();
      boolean agency = updates.isOpen(kinship);
      edges.add(
          new Derivation(
              group.name(),
              segment,
              false,
              Certainty.INFERRED,
              agency ? Reasons.agencyConfidence(kinship) : Reasons.confidence(kinship),
              agency ? Reasons.agencyWords(kinship) : Reasons.words(kinship),
              (agency ? "one agency filed both; " : "")
                  + Reasons.why(kinship)
                  + "; nothing shows which came first"));
    }
  }

  /** A pooled, inferred or cited credit of a held page that the words do not bear out. */
  private void credited(String copy, Credit credit, List<Derivation> edges) {
    boolean shown =
        chosen.into(copy).stream().anyMatch(k -> k.source().id().equals(credit.source().id()));
    if (!credit.isStated() && !shown) {
      Witness witness = Objects.requireNonNull(byId.get(copy));
      credited(credit.source().id(), witness, true, credit.reach(), edges);
      credit.tied().forEach(r -> credited(credit.source().id(), witness, true, r, edges));
    }
  }

  /** The edge of a credit; of one that reaches no further than its sentences an edge for each. */
  private static void credited(
      String from, Witness copy, boolean held, CreditReach reach, List<Derivation> edges) {
    Certainty certainty = reach.certainty();
    List<Span> words = reach.isWhole() ? List.of(reach.upstream().span()) : reach.only();
    for (Span span : words) {
      edges.add(
          new Derivation(
              from,
              copy.id(),
              held,
              certainty,
              certainty == Certainty.INFERRED ? Reasons.LEAST_INFERRED : 1,
              List.of(copy.text().reading().passage(span)),
              Reasons.why(certainty, reach.upstream().name(), held)));
    }
  }
}
