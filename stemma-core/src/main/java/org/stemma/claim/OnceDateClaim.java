package org.stemma.claim;

import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that dates what is done to one thing once: "the bridge was built in 1967".
 *
 * @param story id of the story
 * @param deed lemma of the verb
 * @param thing lemma of the noun
 * @param telling words around the noun that tell which one, as lemmas
 * @param parties who did it, as lemmas, where several do it, each on its own day; else empty
 * @param time when it was done
 * @param speaker last name of who says so, if a speaker does
 * @param passage the sentence
 */
public record OnceDateClaim(
    String story,
    String deed,
    String thing,
    Set<String> telling,
    Set<String> parties,
    TimeValue time,
    Optional<String> speaker,
    Passage passage)
    implements Claim {

  public OnceDateClaim {
    telling = Set.copyOf(telling);
    parties = Set.copyOf(parties);
  }

  /**
   * Whether both may be told of one thing: what one tells of it, the other does not tell apart, and
   * both tell the same parties or none.
   */
  public boolean isOfSame(OnceDateClaim other) {
    return parties.equals(other.parties)
        && (telling.containsAll(other.telling) || other.telling.containsAll(telling));
  }
}
