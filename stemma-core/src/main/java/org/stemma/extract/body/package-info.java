/**
 * Which blocks are the report? The container, then block by block, each dropped one with its
 * reason.
 *
 * <p>Start at {@link org.stemma.extract.body.BodyFinder}. Thresholds say which values were tried:
 * on the public bodies and pages with segments, each in two halves by site (bodies a, b, segments
 * a, b; {@code scripts/sweep}, 2026-11-28); what is lost is told in points of F1, .0001, on the
 * four.
 */
@NullMarked
package org.stemma.extract.body;

import org.jspecify.annotations.NullMarked;
