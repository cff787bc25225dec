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
   * @param nouns of which nouns it is told; empty if of all
   */
  record State(String axis, String value, Set<String> ways, Set<String> nouns) {

    /** Whether it is told of a thing of this name. */
    boolean isOf(String noun) {
      return nouns.isEmpty() || nouns.contains(noun);
    }

    /** Whether the word tells it before its noun too: "a red light". */
    boolean isBeforeNoun() {
      return ways.contains("before");
    }

    /** Whether the word tells it beside any verb: "was travelling north". */
    boolean isBesideVerb() {
      return ways.contains("beside");
    }

    /** Whether the past of the verb tells it of its subject: "the driver survived". */
    boolean isDone() {
      return ways.contains("did");
    }

    /** Whether the passive of the verb tells it of one thing: "the coach was sacked". */
    boolean isUndergone() {
      return ways.contains("undergone");
    }

    /** Whether it comes after the other states in the course of things. */
    boolean isLast() {
      return ways.contains("last");
    }
  }

  private final Map<String, State> states = new HashMap<>();

  StateWords(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("opposite-states.tsv")) {
      states.put(row.get(0), new State(row.get(1), row.get(2), words(row, 3), words(row, 4)));
    }
  }

  private static Set<String> words(List<String> row, int column) {
    return row.size() > column ? Set.of(row.get(column).split(" ")) : Set.of();
  }

  /** The state that a word, or a verb and its particle, tells. */
  Optional<State> of(String word) {
    return Optional.ofNullable(states.get(word));
  }
}
