package org.stemma.annotate.speech;

import java.util.Optional;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotation.Speaker;

/**
 * A cue of one sentence and whom it belongs to.
 *
 * @param sentence number of the sentence in the reading
 * @param cue the reporting words
 * @param source the words that name the speaker
 * @param speaker who they mean, if the page says
 */
record Attribution(int sentence, Cue cue, SourcePhrase source, Optional<Speaker> speaker) {}
