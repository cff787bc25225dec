package org.stemma.claim;

import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that says that nobody is missing any more, or that all are accounted for.
 *
 * @param story id of the story
 * @param group lemmas of those it is said of ("all members of the crew"); empty if of everybody
 * @param speaker last name of the speaker to whom it is attributed, if any
 * @param time the day for which it is told
 * @param passage the sentence
 */
public record AllFoundClaim(
    String story, Set<String> group, Optional<String> speaker, TimeValue time, Passage passage)
    implements Claim {

  public AllFoundClaim {
    group = Set.copyOf(group);
  }
}
