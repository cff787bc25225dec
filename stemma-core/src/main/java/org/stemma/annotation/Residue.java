package org.stemma.annotation;

import org.stemma.text.Span;

/**
 * A trace of a template or generator: shown as a finding, never used as evidence. {@code why} says
 * by which form it was found.
 */
public record Residue(Span span, ResidueClass kind, String why) implements Annotation {}
