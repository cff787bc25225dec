package org.stemma.eval.chain;

import java.util.List;
import org.stemma.annotation.Reading;
import org.stemma.text.Span;

/**
 * A mention of an event.
 *
 * @param reading the report, parsed
 * @param words where its words stand, in order; there may be others between ("checked herself
 *     into")
 */
public record ToldEvent(Reading reading, List<Span> words) {

  public ToldEvent {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("words is empty");
    }
  }
}
