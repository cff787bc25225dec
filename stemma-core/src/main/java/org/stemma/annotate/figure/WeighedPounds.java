package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Pounds that are a weight and no money: "11 stone 6 pounds", "8 pounds 2 ounces", "weighed nine
 * pounds". Immutable and thread-safe.
 */
final class WeighedPounds {

  private static final String MONEY = "pound sterling";

  private static final String WEIGHT = "pound";

  private static final String MASS = "mass";

  private final Set<String> weighing;

  WeighedPounds(Lexicon lexicon) {
    this.weighing = lexicon.words("figures/small-words.tsv", "weighing");
  }

  /** The {@code drafts} of a line, in order, with the pounds that are weights told as such. */
  List<FigureDraft> in(FigureLine line, List<FigureDraft> drafts) {
    List<FigureDraft> found = new ArrayList<>(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      FigureDraft draft = drafts.get(i);
      boolean word = line.lower(draft.to() - 1).startsWith(WEIGHT);
      boolean before = i > 0 && isWeight(drafts.get(i - 1), draft);
      boolean behind = i + 1 < drafts.size() && isWeight(drafts.get(i + 1), draft);
      if (word
          && draft.unit().filter(MONEY::equals).isPresent()
          && (before || behind || weighing.contains(line.lower(draft.from() - 1)))) {
        found.set(i, weight(draft));
      }
    }
    return found;
  }

  /** A weight right beside: the stones before, the ounces behind. */
  private static boolean isWeight(FigureDraft beside, FigureDraft pounds) {
    return beside.quantity().equals(MASS)
        && (beside.to() == pounds.from() || pounds.to() == beside.from());
  }

  private static FigureDraft weight(FigureDraft draft) {
    return draft.withUnit(MASS, WEIGHT).withMeasure(Optional.of(MASS));
  }
}
