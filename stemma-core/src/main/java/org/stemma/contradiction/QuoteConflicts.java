package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.claim.Material;
import org.stemma.entity.Entities;

/**
 * A sentence between quotation marks that pages of a story do not give alike: in the same words of
 * two persons, or of one speaker once with and once without the word that turns it into its
 * opposite. One of the pages has it wrong. Told once for each pair of readings.
 */
final class QuoteConflicts implements Detector {

  /** Like sentences of a story that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 100;

  @Override
  public List<Finding> find(Material material) {
    Map<List<Object>, List<QuotedSentence>> alike = new LinkedHashMap<>();
    for (Reading reading : material.readings()) {
      for (QuotedSentence said : QuotedSentence.of(material, reading)) {
        alike
            .computeIfAbsent(List.of(said.story(), said.unturned()), k -> new ArrayList<>())
            .add(said);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (List<QuotedSentence> said : alike.values()) {
      said.sort((a, b) -> material.witnessOrder().compare(a.passage(), b.passage()));
      List<QuotedSentence> first = said.stream().limit(MOST).toList();
      turned(first, findings);
      swapped(material.entities(), first, findings);
    }
    return findings;
  }

  /** "We rule it out" and "we do not rule it out" of one speaker. */
  private static void turned(List<QuotedSentence> said, List<Finding> findings) {
    pair(said, (a, b) -> a.isNegated() != b.isNegated() && a.isBySame(b))
        .ifPresent(
            pair ->
                findings.add(
                    finding(
                        ContradictionKind.STATUS,
                        pair,
                        said,
                        (a, b) -> a.words().equals(b.words()),
                        "one sentence of " + pair.getFirst().speaker() + " and its opposite")));
  }

  /** The same words of two persons. */
  private static void swapped(
      Entities entities, List<QuotedSentence> said, List<Finding> findings) {
    List<QuotedSentence> named = said.stream().filter(s -> s.isByFullName(entities)).toList();
    pair(named, (a, b) -> a.words().equals(b.words()) && !a.isBySame(b))
        .ifPresent(
            pair ->
                findings.add(
                    finding(
                        ContradictionKind.IDENTITY,
                        pair,
                        said,
                        (a, b) -> a.words().equals(b.words()) && a.isBySame(b),
                        "the same words said by "
                            + pair.getFirst().speaker()
                            + " / "
                            + pair.getLast().speaker())));
  }

  /** The first two on different pages, if any: further pages are witnesses of the one or other. */
  private static Optional<List<QuotedSentence>> pair(
      List<QuotedSentence> said, BiPredicate<QuotedSentence, QuotedSentence> apart) {
    for (int one = 0; one < said.size(); one++) {
      for (int other = one + 1; other < said.size(); other++) {
        QuotedSentence a = said.get(one);
        QuotedSentence b = said.get(other);
        boolean pages = !a.passage().page().equals(b.passage().page());
        if (pages && apart.test(a, b)) {
          return Optional.of(List.of(a, b));
        }
      }
    }
    return Optional.empty();
  }

  private static Finding finding(
      ContradictionKind kind,
      List<QuotedSentence> pair,
      List<QuotedSentence> said,
      BiPredicate<QuotedSentence, QuotedSentence> same,
      String why) {
    return new Finding(
        kind,
        Verdict.CONTRADICTION,
        Severity.MEDIUM,
        "",
        variant(pair.getFirst(), said, same),
        variant(pair.getLast(), said, same),
        why);
  }

  private static Variant variant(
      QuotedSentence shown,
      List<QuotedSentence> said,
      BiPredicate<QuotedSentence, QuotedSentence> same) {
    List<Passage> witnesses =
        said.stream().filter(s -> same.test(s, shown)).map(QuotedSentence::passage).toList();
    return new Variant(Optional.empty(), shown.passage(), witnesses, List.of());
  }
}
