package org.stemma.event;

import java.util.List;
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
 * @param terms what it contains, as far as the sentence says
 * @param refers whether its noun only takes up what was offered before ("the offer")
 * @param answers whether it answers another proposal
 * @param passage its sentence
 */
record ProposalTerm(
    String name,
    String head,
    Optional<String> by,
    String status,
    TimeValue time,
    List<String> terms,
    boolean refers,
    boolean answers,
    Passage passage) {

  ProposalTerm {
    terms = List.copyOf(terms);
  }

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
