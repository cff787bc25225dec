/**
 * Who and what is named? Candidates from the parser, the gazetteer and capital letters, put to a
 * vote.
 *
 * <p>Start at {@link org.stemma.annotate.name.MentionAnnotator}.
 */
@NullMarked
package org.stemma.annotate.name;

import org.jspecify.annotations.NullMarked;
