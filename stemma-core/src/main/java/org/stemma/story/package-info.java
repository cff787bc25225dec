/**
 * Which segments tell of the same thing? Segments in, {@link org.stemma.story.Story} clusters out,
 * whatever the order of the input.
 *
 * <p>Start at {@link org.stemma.story.StoryClusterer}; {@link org.stemma.story.SegmentText} is what
 * a segment is compared by.
 */
@NullMarked
package org.stemma.story;

import org.jspecify.annotations.NullMarked;
