package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stemma.article.Passage;
import org.stemma.lineage.Credits.Credit;
import org.stemma.revision.Edition;
import org.stemma.similarity.Parallels;
import org.stemma.similarity.SharedRun;
import org.stemma.text.Span;

/** Writes down the edges that were chosen, each with its words and reasons. */
final class Edges {

  /** Certainty of an edge that is inferred, if no words are shared; it rises with their share. */
  private static final double LEAST_INFERRED = 0.5;

  private final Credits credits;
  private final EditionKin editions;
  private final CorrectedReports corrected;
  private final ChosenEdges chosen;
  private final CommonSources common;
  private final Map<String, Witness> byId = new HashMap<>();

  Edges(
      List<Witness> witnesses,
      Credits credits,
      EditionKin editions,
      CorrectedReports corrected,
      ChosenEdges chosen,
      CommonSources common) {
    this.credits = credits;
    this.editions = editions;
    this.corrected = corrected;
    this.chosen = chosen;
    this.common = common;
    witnesses.forEach(w -> byId.put(w.id(), w));
  }

  Lineage lineage() {
    return new Lineage(edges(), editions.editions());
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
    evidence.addAll(words(kinship));
    Optional<Edition> edition = editions.of(kinship);
    boolean credited = credit.filter(Credit::isStated).isPresent();
    boolean stated = credited || mends || edition.filter(Edition::stated).isPresent();
    return new Derivation(
        kinship.source().id(),
        copy.id(),
        true,
        stated ? Certainty.STATED : Certainty.INFERRED,
        stated ? 1 : confidence(kinship),
        evidence,
        edition.map(Edges::why).orElse("")
            + (mends ? "corrects a report of its own outlet; " : "")
            + credit
                .filter(c -> credited)
                .map(c -> "credits " + c.upstream().name() + "; ")
                .orElse("")
            + why(kinship));
  }

  /** The longest run that both share; without one the two sentences that are most alike. */
  private static List<Passage> words(Kinship kinship) {
    Witness source = kinship.source();
    Witness copy = kinship.copy();
    Optional<SharedRun> run = kinship.copying().longest();
    if (run.isPresent()) {
      int length = run.get().length();
      return List.of(
          copy.passage(run.get().right(), length), source.passage(run.get().left(), length));
    }
    return kinship.parallels().pairs().stream()
        .max(Comparator.comparingDouble(Parallels.Pair::shared))
        .map(p -> List.of(copy.passage(p.right()), source.passage(p.left())))
        .orElse(List.of());
  }

  private static double confidence(Kinship kinship) {
    return LEAST_INFERRED
        + (1 - LEAST_INFERRED) * Math.max(kinship.copying().share(), kinship.parallel() / 2);
  }

  private static String why(Edition edition) {
    String again = edition.isUnchanged() ? "is the same page again (" : "is a later edition (";
    return again + edition.basis() + "); ";
  }

  private static String why(Kinship kinship) {
    int parallel = kinship.parallels().pairs().size();
    return String.format(
            Locale.ROOT,
            "%.0f%% of its words outside quotations are those of the source",
            100 * kinship.copying().share())
        + kinship.copying().longest().map(r -> ", " + r.length() + " of them in a row").orElse("")
        + (parallel > 1 ? ", " + parallel + " sentences run in parallel" : "");
  }

  private void common(CommonSources.Group group, List<Derivation> edges) {
    for (String segment : group.segments()) {
      Kinship kinship =
          group.kinships().stream()
              .filter(k -> k.source().id().equals(segment) || k.copy().id().equals(segment))
              .max(Comparator.comparingDouble(Kinship::shared))
              .orElseThrow();
      edges.add(
          new Derivation(
              group.name(),
              segment,
              false,
              Certainty.INFERRED,
              confidence(kinship),
              words(kinship),
              why(kinship) + "; nothing shows which came first"));
    }
  }

  /** A pooled, inferred or cited credit of a held page that the words do not bear out. */
  private void credited(String copy, Credit credit, List<Derivation> edges) {
    boolean shown =
        chosen.into(copy).stream().anyMatch(k -> k.source().id().equals(credit.source().id()));
    if (!credit.isStated() && !shown) {
      credited(
          credit.source().id(),
          Objects.requireNonNull(byId.get(copy)),
          true,
          credit.reach(),
          edges);
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
              certainty == Certainty.INFERRED ? LEAST_INFERRED : 1,
              List.of(copy.text().reading().passage(span)),
              why(certainty, reach.upstream().name(), held)));
    }
  }

  private static String why(Certainty certainty, String name, boolean held) {
    return switch (certainty) {
      case INFERRED -> "is signed in the form of " + name + ", which it does not name";
      case POOLED -> "one of several sources credited for the whole page";
      case CITED ->
          "has this sentence from " + name + (held ? ", the rest not" : ", which is not held");
      case STATED -> "names " + name + ", which is not held";
    };
  }
}
