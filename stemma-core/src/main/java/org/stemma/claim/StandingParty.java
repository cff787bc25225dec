package org.stemma.claim;

import java.util.Set;

/**
 * Who or what is in a standing state.
 *
 * @param name a full name, or the lemma of a noun
 * @param named whether that is a name
 * @param telling lemmas around the noun that tell which of its kind is meant
 * @param words the party as the page calls it
 */
record StandingParty(String name, boolean named, Set<String> telling, String words) {

  StandingParty {
    telling = Set.copyOf(telling);
  }

  /** Whether both may be one: the same name, or the same noun and nothing that tells two apart. */
  boolean isSame(StandingParty other) {
    return named == other.named
        && name.equalsIgnoreCase(other.name)
        && (telling.containsAll(other.telling) || other.telling.containsAll(telling));
  }
}
