package org.stemma.annotate.speech;

import org.stemma.text.Span;

/**
 * Words between quotation marks.
 *
 * @param marks from the opening mark to the closing one, both inside
 * @param words what stands between them, without white space at the ends
 * @param depth 0, or 1 for a quotation inside another
 * @param continues whether it takes up the quotation that the paragraph before left open
 * @param open whether it runs to the end of its paragraph without a closing mark
 */
record QuotedStretch(Span marks, Span words, int depth, boolean continues, boolean open) {}
