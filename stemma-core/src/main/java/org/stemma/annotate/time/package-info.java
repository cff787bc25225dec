/**
 * When does the text say? Rules and word lists of time expressions, read to dates as far as the
 * words fix them.
 *
 * <p>Start at {@link org.stemma.annotate.time.TimeAnnotator}. TimeToken, TimePattern and
 * TimeGrammar read the words; TimeResolver and TimeDates give them values.
 */
@NullMarked
package org.stemma.annotate.time;

import org.jspecify.annotations.NullMarked;
