package org.stemma.annotation;

import org.stemma.text.Span;

/**
 * Something the words of one article say. Spans count in {@link org.stemma.article.Article#text()}.
 */
public sealed interface Annotation
    permits Attitude,
        EventMention,
        Figure,
        Hedge,
        Mention,
        Quotation,
        Residue,
        TimeExpression,
        Toll,
        Upstream {

  /** The words the annotation stands on. */
  Span span();
}
