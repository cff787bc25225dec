package org.stemma.event;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * Terms that a party offers.
 *
 * @param id stable over runs on the same input
 * @param name what it is called, in the words of the pages
 * @param by who offers it, if stated
 * @param time when, as far as known
 * @param status offered, leaked, rejected ..., in the words of the pages
 * @param terms what it contains
 * @param respondsTo id of the proposal it answers, if any
 * @param evidence the sentences
 */
public record Proposal(
    String id,
    String name,
    Optional<String> by,
    TimeValue time,
    String status,
    List<String> terms,
    Optional<String> respondsTo,
    List<Passage> evidence) {

  public Proposal {
    terms = List.copyOf(terms);
    evidence = List.copyOf(evidence);
  }
}
