package org.stemma.claim;

import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that tells up to, by or on which day something is to be.
 *
 * @param story id of the story
 * @param bound {@code until}, {@code by}, or {@code on} for what goes on again
 * @param deed lemma of the verb
 * @param doers lemmas of whom or what it is told of
 * @param about lemmas of the other nouns and of what tells the thing from others of its kind
 * @param limit the day
 * @param open whether it still goes on or is to come, so that the day may be moved
 * @param speaker last name of the speaker to whom it is attributed, if any
 * @param time the day on which the page tells it
 * @param passage the sentence
 */
public record DeadlineClaim(
    String story,
    String bound,
    String deed,
    Set<String> doers,
    Set<String> about,
    LimitDay limit,
    boolean open,
    Optional<String> speaker,
    TimeValue time,
    Passage passage)
    implements Claim {

  public DeadlineClaim {
    doers = Set.copyOf(doers);
    about = Set.copyOf(about);
  }

  /** Whether both tell of one doing of one thing: neither names what the other leaves open. */
  public boolean isOfSame(DeadlineClaim other) {
    boolean alike = about.containsAll(other.about) || other.about.containsAll(about);
    return story.equals(other.story)
        && bound.equals(other.bound)
        && deed.equals(other.deed)
        && doers.equals(other.doers)
        && open == other.open
        && alike;
  }
}
