package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Tells numbers of those to whom something did not happen: "all but three of the passengers were
 * killed" counts three, and nobody killed. Immutable and thread-safe.
 */
final class Exemptions {

  /** The longest phrase of the list, in tokens. */
  private static final int LONGEST = 2;

  private final Set<String> phrases;

  Exemptions(Lexicon lexicon) {
    phrases = lexicon.words("figures/small-words.tsv", "exempt");
  }

  /** The same figure, without what happened if it is exempt from that. */
  FigureDraft without(FigureLine line, FigureDraft draft) {
    int to = draft.number().from();
    boolean exempt = to >= LONGEST && phrases.contains(line.phrase(to - LONGEST, to));
    return exempt ? draft.withMeasure(Optional.empty()) : draft;
  }
}
