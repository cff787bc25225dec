package org.stemma.revision;

import org.stemma.text.Span;

/**
 * A stretch of one text that stands where a stretch of another stood; one of them may be empty, and
 * then lies where the words of the other would stand.
 */
record Edit(Span before, Span after) {}
