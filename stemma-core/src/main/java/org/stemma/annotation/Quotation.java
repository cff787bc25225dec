package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * Something said, and by whom.
 *
 * @param span the words said: without the quotation marks for direct and partial speech; the
 *     reported clause for indirect speech
 * @param kind direct, partial or indirect
 * @param sentence the sentence (or sentences) of the page that hold it
 * @param speaker who; empty if the page does not say
 * @param cue the reporting verb or phrase, if any
 * @param content all that is said, in order: the pieces of a discontinuous saying; for partial
 *     speech the clause that the quoted words are part of
 */
public record Quotation(
    Span span,
    QuotationKind kind,
    Span sentence,
    Optional<Speaker> speaker,
    Optional<Span> cue,
    List<Span> content)
    implements Annotation {

  public Quotation {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("content must not be empty");
    }
  }
}
