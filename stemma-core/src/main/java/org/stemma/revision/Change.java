package org.stemma.revision;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Passage;

/**
 * One place where words were put in, taken out or replaced.
 *
 * @param before the words that were there; empty for words put in
 * @param after the words that are there now; empty for words taken out
 * @param facts what that changed in the facts stated, in order of the text
 */
public record Change(Optional<Passage> before, Optional<Passage> after, List<FactChange> facts) {

  public Change {
    facts = List.copyOf(facts);
  }
}
