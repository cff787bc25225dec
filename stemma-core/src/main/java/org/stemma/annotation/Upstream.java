package org.stemma.annotation;

import org.stemma.text.Span;

/**
 * A source that the page names for what it says.
 *
 * @param span the sentence or line that names it
 * @param name the source as named
 * @param kind what it is
 * @param pooled whether it is credited for the page as a whole together with others; a pooled
 *     credit supports no single sentence
 * @param line whether it is credited beside the text (dateline, byline, signature, credit line) and
 *     not in a sentence
 */
public record Upstream(Span span, String name, UpstreamKind kind, boolean pooled, boolean line)
    implements Annotation {

  /** A source that a sentence names. */
  public Upstream(Span span, String name, UpstreamKind kind, boolean pooled) {
    this(span, name, kind, pooled, false);
  }

  /** Whether the page itself says that it has what it says from this source alone. */
  public boolean isStated() {
    return !pooled && kind != UpstreamKind.SIGNED_AGENCY;
  }
}
