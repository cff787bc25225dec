package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** Words that tell in which of several states that exclude each other a thing is. */
final class StateWords {

  /**
   * A state.
   *
   * @param axis what it is a state of, for instance whether a thing is locked
   * @param value which of the states of that axis
   * @param ways how else than by "was" and as a passive the word tells it
   */
  record State(String axis, String value, Set<String> ways) {

    /** Whether the word tells it before its noun too: "a red light". */
    boolean isBeforeNoun() {
      return ways.contains("before");
    }

    /** Whether the word tells it beside any verb: "was travelling north". */
    boolean isBesideVerb() {
      return ways.contains("beside");
    }

    /** Whether the verb tells by its past what became of one thing: "the driver survived". */
    boolean isDone() {
      return ways.contains("done");
    }

    /** Whether it comes after the other states in the course of things. */
    boolean isLast() {
      return ways.contains("last");
    }
  }

  private final Map<String, State> states = new HashMap<>();

  StateWords(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("opposite-states.tsv")) {
      Set<String> ways = row.size() > 3 ? Set.of(row.get(3).split(" ")) : Set.of();
      states.put(row.get(0), new State(row.get(1), row.get(2), ways));
    }
  }

  /** The state that a word, or a verb and its particle, tells. */
  Optional<State> of(String word) {
    return Optional.ofNullable(states.get(word));
  }
}
