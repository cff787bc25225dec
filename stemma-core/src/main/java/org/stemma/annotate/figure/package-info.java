/**
 * How much, how many, of what? Numbers in digits and words with bounds, unit and the noun they
 * count.
 *
 * <p>Start at {@link org.stemma.annotate.figure.FigureAnnotator}. NumberReader reads a number,
 * FigureGuards says what is none.
 */
@NullMarked
package org.stemma.annotate.figure;

import org.jspecify.annotations.NullMarked;
