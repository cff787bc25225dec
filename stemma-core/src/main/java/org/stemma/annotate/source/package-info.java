/**
 * Whom can words come from? Names of a page as speakers, unnamed and collective sources.
 *
 * <p>Start at {@link org.stemma.annotate.source.Sources}. Used by speech, hedges and upstream
 * sources.
 */
@NullMarked
package org.stemma.annotate.source;

import org.jspecify.annotations.NullMarked;
