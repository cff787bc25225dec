/**
 * What cannot both hold? Claims in, {@link org.stemma.contradiction.Contradiction} out: both
 * passages, the kind, the verdict and why.
 */
@NullMarked
package org.stemma.contradiction;

import org.jspecify.annotations.NullMarked;
