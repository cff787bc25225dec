package org.stemma.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.article.Passage;
import org.stemma.text.Span;

/**
 * One stand of one party in one sentence.
 *
 * @param party who takes it
 * @param topic what is wanted, held or refused
 * @param stance the words of it
 * @param hedged whether it is said with reserve or by nobody in particular
 * @param passage its sentence
 * @param cue the verb that may be explained by words that follow; empty in direct speech
 * @param verb the verb of saying or doing, empty where there is none
 * @param act whether it is a deed, not words
 * @param words lemmas of its content
 */
record Stand(
    String party,
    String topic,
    String stance,
    boolean hedged,
    Passage passage,
    Span cue,
    Span verb,
    boolean act,
    Set<String> words) {

  Stand {
    words = Set.copyOf(words);
  }

  /** Whether both are one stand of one party: most of their words agree. */
  boolean repeats(Stand other) {
    if (!party.equalsIgnoreCase(other.party)) {
      return false;
    }
    if (stance.equals(other.stance) && words.equals(other.words)) {
      return true;
    }
    Set<String> both = new TreeSet<>(words);
    both.retainAll(other.words);
    int smaller = Math.min(words.size(), other.words.size());
    if (act != other.act && !passage.equals(other.passage)) {
      return both.size() >= 2 && 4 * both.size() >= 3 * smaller;
    }
    return passage.equals(other.passage)
        ? verb.overlaps(other.verb) || !(act && other.act)
        : both.size() >= 2 && 3 * both.size() >= 2 * smaller;
  }

  /** Whether the sentence right before, on its page, holds the refusal that the words explain. */
  boolean explains(List<Stand> acts) {
    return cue.length() == 0
        && acts.stream()
            .filter(a -> a.act() && a.party().equalsIgnoreCase(party))
            .filter(a -> a.passage().page().equals(passage.page()))
            .mapToInt(a -> passage.span().start() - a.passage().span().end())
            .anyMatch(gap -> gap >= 0 && gap <= 2);
  }
}
