/**
 * Which page was made from which? Stories in, {@link org.stemma.lineage.Derivation} edges and
 * counts of independent sources out: the <em>stemma</em> proper.
 *
 * <p>Start at {@link org.stemma.lineage.LineageTracer}; {@link org.stemma.lineage.Lineage} counts.
 */
@NullMarked
package org.stemma.lineage;

import org.jspecify.annotations.NullMarked;
