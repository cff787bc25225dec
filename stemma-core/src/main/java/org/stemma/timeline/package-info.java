/**
 * Which days matter in a story, and what was told of each? Sentences with the days they speak of
 * in; the days that most sources come back to, each with a few sentences of the pages, out. Start
 * at {@link org.stemma.timeline.StoryDays}.
 */
@NullMarked
package org.stemma.timeline;

import org.jspecify.annotations.NullMarked;
