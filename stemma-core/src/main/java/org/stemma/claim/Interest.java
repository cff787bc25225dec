package org.stemma.claim;

import java.util.List;

/**
 * One side that has a statement made: a government through its ministers, a company through its
 * spokeswoman, a person who speaks for nobody else.
 *
 * @param side how it is called: the country of a government, the name of a body or person
 * @param speakers who speaks for it, as the pages name them, sorted; never empty
 */
public record Interest(String side, List<String> speakers) {

  public Interest {
    speakers = List.copyOf(speakers);
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("speakers of " + side + " must not be empty");
    }
  }
}
