/**
 * Which segments tell of the same thing? Segments in, {@link org.stemma.story.Story} clusters out,
 * whatever the order of the input.
 *
 * <p>Start at {@link org.stemma.story.StoryClusterer}. {@link org.stemma.story.StoryIndex} is the
 * state behind it, a set of {@link org.stemma.story.SegmentProfile}s; {@link
 * org.stemma.story.SegmentText} is the words of a segment, as copies are sought by.
 */
@NullMarked
package org.stemma.story;

import org.jspecify.annotations.NullMarked;
