/**
 * What stays when the program ends? A collection: pages as received, what was read of them, and the
 * account made of that. One writer, many readers. Start at {@link org.stemma.store.PageCollection}.
 */
@NullMarked
package org.stemma.store;

import org.jspecify.annotations.NullMarked;
