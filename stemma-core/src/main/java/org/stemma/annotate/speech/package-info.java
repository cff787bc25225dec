/**
 * Who says what? Quotations and indirect speech, their cues and their speakers.
 *
 * <p>Start at {@link org.stemma.annotate.speech.SpeechAnnotator}. SpeechWords holds the word lists,
 * read once; SpeechPage what is looked up once a page; SpeechOwner finds the cue of quoted words,
 * ReportedClause what a cue reports.
 */
@NullMarked
package org.stemma.annotate.speech;

import org.jspecify.annotations.NullMarked;
