/**
 * In which voice is it said? Planned, denied, speculated, unattributed; the clause it governs.
 *
 * <p>Start at {@link org.stemma.annotate.hedge.HedgeAnnotator}.
 */
@NullMarked
package org.stemma.annotate.hedge;

import org.jspecify.annotations.NullMarked;
