package org.stemma.claim;

import java.util.Optional;
import java.util.Set;

/**
 * Who does what to the things that a figure counts: "the board employs 900 people".
 *
 * @param verb lemma of what is done; empty where the figure is no object
 * @param doers lemmas of the words for who does it
 */
public record FigureDeed(Optional<String> verb, Set<String> doers) {

  /** No deed: the figure is no object, or who does it is measured by it. */
  static final FigureDeed NONE = new FigureDeed(Optional.empty(), Set.of());

  public FigureDeed {
    doers = Set.copyOf(doers);
  }

  /** Whether one who is named alike does two things: "has 120 nurses", "employs 900 nurses". */
  boolean isOtherOfOneDoer(FigureDeed other) {
    boolean known = verb.isPresent() && other.verb.isPresent();
    boolean otherVerb = known && !verb.equals(other.verb);
    return otherVerb && doers.stream().anyMatch(other.doers::contains);
  }
}
