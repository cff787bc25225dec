/**
 * Which segments tell of the same thing? Segments in, {@link org.stemma.story.Story} clusters out,
 * whatever the order of the input.
 */
@NullMarked
package org.stemma.story;

import org.jspecify.annotations.NullMarked;
