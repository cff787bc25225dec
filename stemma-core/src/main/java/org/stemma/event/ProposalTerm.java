package org.stemma.event;

import java.util.Optional;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * One mention of a proposal.
 *
 * @param name the words for it
 * @param head what tells it from others of the same party
 * @param by who makes it, if that is said
 * @param status what is done with it, in one word; "mentioned" for nothing
 * @param time when, or none
 * @param answers whether it answers another proposal
 * @param passage its sentence
 */
record ProposalTerm(
    String name,
    String head,
    Optional<String> by,
    String status,
    TimeValue time,
    boolean answers,
    Passage passage) {

  /** One proposal: the same noun, by the same party or by none named on the same page. */
  boolean same(ProposalTerm other) {
    boolean party =
        by.isPresent() && other.by.isPresent()
            ? by.equals(other.by)
            : passage.page().equals(other.passage.page());
    boolean once = passage.equals(other.passage) && by.isPresent() && by.equals(other.by);
    return once || head.equals(other.head) && party;
  }
}
