package org.stemma.annotate.source;

import org.stemma.text.Span;

/**
 * The words of a sentence that name who speaks.
 *
 * @param span the whole phrase, appositions in it
 * @param head index of its head word
 */
public record SourcePhrase(Span span, int head) {}
