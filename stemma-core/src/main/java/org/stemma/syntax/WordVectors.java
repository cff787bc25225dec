package org.stemma.syntax;

import java.util.Optional;

/**
 * Places of words in a space in which words that are used alike lie near one another, as language
 * models bring them (Mikolov et al. 2013). Implementations are deterministic and thread-safe.
 */
@FunctionalInterface
public interface WordVectors {

  /** Knows no word. */
  WordVectors NONE = form -> Optional.empty();

  /**
   * The place of a word, of the same length for all words and not to be changed; empty if the word
   * is unknown.
   *
   * @param form in lower case
   */
  Optional<float[]> of(String form);
}
