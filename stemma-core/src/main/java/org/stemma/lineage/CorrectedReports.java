package org.stemma.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    Map<String, Kinship> found = new TreeMap<>();
    for (Witness note : witnesses) {
      if (note.publisher().isPresent() && isNote(note)) {
        witnesses.stream()
            .filter(w -> w.publisher().equals(note.publisher()) && !w.page().equals(note.page()))
            .filter(w -> storyOf.getOrDefault(w.id(), "").equals(storyOf.get(note.id())))
            .filter(w -> !note.isBefore(w) && !isNote(w))
            .map(report -> Kinship.of(report, note))
            .min(
                Comparator.comparingDouble(Kinship::cost)
                    .thenComparing(k -> k.source().text(), Comparator.naturalOrder()))
            .ifPresent(kinship -> found.put(note.id(), kinship));
      }
    }
    return new CorrectedReports(found);
  }

  private static boolean isNote(Witness witness) {
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
