/**
 * What did a publisher change in a page? Two versions of one page: words, facts, and whether the
 * later version says so.
 *
 * <p>In: readings of the two versions. Out: {@link org.stemma.revision.Revision}. Start there.
 */
@NullMarked
package org.stemma.revision;

import org.jspecify.annotations.NullMarked;
