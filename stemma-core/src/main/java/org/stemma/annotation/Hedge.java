package org.stemma.annotation;

import org.stemma.text.Span;

/**
 * A statement that the page does not make in its own voice, or not firmly.
 *
 * @param span the sentence
 * @param kind in which way
 * @param cue the words that show it
 */
public record Hedge(Span span, HedgeClass kind, Span cue) implements Annotation {}
