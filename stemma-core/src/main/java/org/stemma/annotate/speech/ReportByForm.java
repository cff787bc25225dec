package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.text.Span;

/**
 * What a sentence without a parse reports.
 *
 * @param source the words that name who says it, if any do
 * @param cue the reporting words
 * @param content what is said, in order, at least one piece
 */
record ReportByForm(Optional<SourcePhrase> source, Span cue, List<Span> content) {}
