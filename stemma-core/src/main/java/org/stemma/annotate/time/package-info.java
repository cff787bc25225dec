/**
 * When does the text say? Rules and word lists of time expressions, read to dates as far as the
 * words fix them.
 *
 * <p>Start at {@link org.stemma.annotate.time.TimeAnnotator}. TimeToken, TimePattern and
 * TimeGrammar read the words; TimeResolver gives them values: TimeDates of what is named,
 * TimeShifts of what is counted, TimeStretches the dates that no calendar unit fits. The word lists
 * are told in {@code lexicon/time.md}.
 */
@NullMarked
package org.stemma.annotate.time;

import org.jspecify.annotations.NullMarked;
