package org.stemma.syntax;

import java.util.List;
import org.stemma.text.Span;

/**
 * Finds the words of sentences and how they hang together. Implementations are deterministic and
 * thread-safe.
 */
@FunctionalInterface
public interface Parser {

  /**
   * One parsed sentence for each of {@code sentences}, in their order.
   *
   * @param text the whole text
   * @param sentences spans of it, in order, not overlapping
   */
  List<ParsedSentence> parse(String text, List<Span> sentences);

  /** The word vectors of the model behind this parser; knows no word where there are none. */
  default WordVectors vectors() {
    return WordVectors.NONE;
  }
}
