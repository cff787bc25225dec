package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * What somebody is told to think, want, back, oppose or speak of, where the page reports no words
 * of theirs: "she wants to leave", "he backs the bill", "the party is expected to lose". Never
 * speech: nothing here was said.
 *
 * @param span the words from the first to the last of {@code content}
 * @param kind what it is
 * @param sentence the sentence that tells it
 * @param holder the words that name whose it is; empty if the page names nobody
 * @param cue the words that tell it
 * @param content what is thought, wanted, backed or spoken of, in order, at least one piece
 */
public record Attitude(
    Span span,
    AttitudeKind kind,
    Span sentence,
    Optional<Span> holder,
    Span cue,
    List<Span> content)
    implements Annotation {

  public Attitude {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("content must not be empty");
    }
  }
}
