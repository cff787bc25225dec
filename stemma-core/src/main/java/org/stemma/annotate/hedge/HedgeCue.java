package org.stemma.annotate.hedge;

import org.stemma.annotation.HedgeClass;
import org.stemma.text.Span;

/**
 * An entry of {@code hedges.tsv} found in a sentence.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param span where it stands
 * @param kind its class
 * @param strong whether it is a hedge without further support
 */
record HedgeCue(int first, int last, Span span, HedgeClass kind, boolean strong) {}
