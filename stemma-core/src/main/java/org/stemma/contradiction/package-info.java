/**
 * What cannot both hold? Claims and readings in, {@link org.stemma.contradiction.Contradiction}
 * out: both sides, the kind, the verdict and why.
 *
 * <p>A side ({@link org.stemma.contradiction.Variant}) is given by the detector that finds it: what
 * it says, where the sides give one fact two values, and all passages that say it.
 *
 * <p>Each kind has a {@link org.stemma.contradiction.Detector} of its own, listed in {@link
 * org.stemma.contradiction.ContradictionFinder}. Precision comes first: an analyst who finds two
 * silly ones stops reading.
 */
@NullMarked
package org.stemma.contradiction;

import org.jspecify.annotations.NullMarked;
