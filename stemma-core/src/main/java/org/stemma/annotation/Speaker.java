package org.stemma.annotation;

import java.util.Optional;
import org.stemma.text.Span;

/**
 * Who says it.
 *
 * @param name the fullest form of the name on the page, after pronouns and titles are resolved; the
 *     words themselves for collectives
 * @param kind how far the speaker is known
 * @param span the words that name the speaker in the sentence ("he", "the minister"), if any
 */
public record Speaker(String name, SpeakerKind kind, Optional<Span> span) {}
