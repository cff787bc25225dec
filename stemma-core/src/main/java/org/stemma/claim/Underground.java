package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Whether so many people are told to have been below ground when something happened: "37 people
 * were underground", "41 men were below when the rock came down", "with 30 miners below the
 * surface". Who still is there, is there now, or did something there gives none.
 */
final class Underground {

  private static final Set<String> BELOW = words("below");
  private static final Set<String> SURFACE = words("surface");
  private static final Set<String> STILL = words("still");
  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private Underground() {}

  private static Set<String> words(String kind) {
    return Lexicon.ENGLISH.words("figures/frame-words.tsv", kind);
  }

  /** Whether the people at {@code noun} are told to have been there. */
  static boolean holds(Clause clause, int noun) {
    int above = clause.head(noun);
    if (above < 0) {
      return false;
    }
    boolean with = clause.form(above).equals("with") && isThere(clause, List.of(noun), noun);
    boolean was =
        clause.isVerb(above)
            && clause.lemma(above).equals("be")
            && PAST.contains(clause.word(above).tag())
            && !clause.isNegated(above)
            && !clause.isHypothetical(above)
            && clause.children(above, "advmod").stream()
                .noneMatch(a -> STILL.contains(clause.form(a)))
            && isThere(clause, List.of(above, noun), noun);
    return with || was;
  }

  private static boolean isThere(Clause clause, List<Integer> above, int noun) {
    return above.stream()
        .flatMap(a -> clause.children(a, "prep", "advmod", "acomp").stream())
        .anyMatch(word -> word > noun && isBelow(clause, word));
  }

  /** "Underground", "below", "below the surface"; not "below the bridge". */
  private static boolean isBelow(Clause clause, int word) {
    return BELOW.contains(clause.form(word))
        && clause.children(word, "pobj").stream().allMatch(o -> SURFACE.contains(clause.lemma(o)));
  }
}
