package org.stemma.claim;

import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that tells that a party is in a state that stands until something ends it ("under
 * sanctions", "closed"), or that it has ended.
 *
 * @param story id of the story
 * @param state the state in words
 * @param party who is in it; nothing if the sentence does not say
 * @param scope lemmas of what the party is kept from ("from the league"); empty if nothing is named
 * @param ended whether the state is told to have ended
 * @param own whether a pronoun stands for the party, which tells nothing of other pages
 * @param time the day of publication, if known
 * @param passage the sentence
 */
record StandingClaim(
    String story,
    String state,
    Optional<StandingParty> party,
    Set<String> scope,
    boolean ended,
    boolean own,
    TimeValue time,
    Passage passage)
    implements Claim {

  public StandingClaim {
    scope = Set.copyOf(scope);
  }

  /** The same sentence told of {@code whom}. */
  StandingClaim of(StandingParty whom) {
    return new StandingClaim(story, state, Optional.of(whom), scope, ended, own, time, passage);
  }

  /**
   * Whether both are of one state of one party. A party with a name is the same in every story,
   * another ("the line") in its own only.
   */
  boolean isOfSame(StandingClaim other) {
    boolean otherScope =
        !scope.isEmpty()
            && !other.scope.isEmpty()
            && scope.stream().noneMatch(other.scope::contains);
    return state.equals(other.state)
        && !otherScope
        && party.isPresent()
        && other.party.isPresent()
        && party.get().isSame(other.party.get())
        && (party.get().named() || story.equals(other.story));
  }
}
