/**
 * Which blocks are the report? The container, then block by block, each dropped one with its
 * reason.
 *
 * <p>Start at {@link org.stemma.extract.body.BodyFinder}.
 */
@NullMarked
package org.stemma.extract.body;

import org.jspecify.annotations.NullMarked;
