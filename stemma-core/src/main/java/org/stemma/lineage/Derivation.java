package org.stemma.lineage;

import java.util.List;
import org.stemma.article.Passage;

/**
 * "Made from": an edge of the stemma.
 *
 * @param from id of the segment that was copied or rewritten, or the name of an upstream source
 *     that is not held
 * @param to id of the segment that was made from it
 * @param held whether {@code from} is a segment of this run
 * @param certainty how it is known
 * @param confidence in (0,1]: 1 where stated
 * @param evidence the words that show it, of either page
 * @param why the reasons, in words for the user
 * @param shared what the text has from its source, in order of the text; empty where nothing was
 *     aligned
 */
public record Derivation(
    String from,
    String to,
    boolean held,
    Certainty certainty,
    double confidence,
    List<Passage> evidence,
    String why,
    List<SharedWords> shared) {

  /** An edge of texts that were not aligned. */
  public Derivation(
      String from,
      String to,
      boolean held,
      Certainty certainty,
      double confidence,
      List<Passage> evidence,
      String why) {
    this(from, to, held, certainty, confidence, evidence, why, List.of());
  }

  public Derivation {
    evidence = List.copyOf(evidence);
    shared = List.copyOf(shared);
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be in (0,1]");
    }
  }

  /** Whether the whole text was made from the source: a pooled credit or a cited one says less. */
  public boolean isWhole() {
    return certainty == Certainty.STATED || certainty == Certainty.INFERRED;
  }
}
