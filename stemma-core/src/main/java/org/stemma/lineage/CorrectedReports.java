package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Passage;
import org.stemma.revision.CorrectionNotes;

/**
 * Pages that do nothing but correct, each with the report of the same outlet that it means: "An
 * article that we published on Wednesday gave the number as 75". They are made from it, and its
 * outlet is no second source.
 *
 * @param bySegment for the segment of such a page the report it corrects as its source
 */
record CorrectedReports(Map<String, Kinship> bySegment) {

  /**
   * @param witnesses sorted
   * @param storyOf the story of each segment; a correction is of a report of its own story
   */
  static CorrectedReports of(List<Witness> witnesses, Map<String, String> storyOf) {
    Map<Boolean, List<Witness>> parted =
        witnesses.stream()
            .filter(w -> w.publisher().isPresent() && storyOf.containsKey(w.id()))
            .collect(Collectors.partitioningBy(CorrectedReports::isNote));
    Map<List<String>, List<Witness>> reports = new HashMap<>();
    for (Witness report : parted.getOrDefault(false, List.of())) {
      reports.computeIfAbsent(outlet(report, storyOf), k -> new ArrayList<>()).add(report);
    }
    Map<String, Kinship> found = new TreeMap<>();
    for (Witness note : parted.getOrDefault(true, List.of())) {
      reports.getOrDefault(outlet(note, storyOf), List.of()).stream()
          .filter(w -> !w.page().equals(note.page()) && !note.isBefore(w))
          .map(report -> Kinship.of(report, note))
          .min(
              Comparator.comparingDouble(Kinship::cost)
                  .thenComparing(k -> k.source().text(), Comparator.naturalOrder()))
          .ifPresent(kinship -> found.put(note.id(), kinship));
    }
    return new CorrectedReports(found);
  }

  /** The outlet and the story of a segment. */
  private static List<String> outlet(Witness witness, Map<String, String> storyOf) {
    return List.of(witness.publisher().orElse(""), storyOf.getOrDefault(witness.id(), ""));
  }

  /** Whether its page does nothing but correct a report. */
  static boolean isNote(Witness witness) {
    Article article = witness.text().reading().article();
    return article.segments().size() == 1 && CorrectionNotes.ofAnother(article).isPresent();
  }

  boolean isOne(Kinship kinship) {
    return of(kinship.copy(), kinship.source());
  }

  /** Whether {@code note} corrects {@code report}. */
  boolean of(Witness note, Witness report) {
    return Optional.ofNullable(bySegment.get(note.id()))
        .filter(k -> k.source().id().equals(report.id()))
        .isPresent();
  }

  /** The words of the page that say so. */
  static Optional<Passage> words(Witness note) {
    return CorrectionNotes.ofAnother(note.text().reading().article())
        .map(Block::span)
        .map(note.text().reading()::passage);
  }
}
