/**
 * What happened? Event mentions of all pages in, {@link org.stemma.event.Event} out: one item with
 * all its mentions, dated as far as the pages fix it; their order; {@link
 * org.stemma.event.Proposal}s and {@link org.stemma.event.Position}s.
 *
 * <p>Types and modes are those of PLOVER 0.8.
 */
@NullMarked
package org.stemma.event;

import org.jspecify.annotations.NullMarked;
