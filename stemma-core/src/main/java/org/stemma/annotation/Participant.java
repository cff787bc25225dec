package org.stemma.annotation;

import java.util.Optional;
import org.stemma.text.Span;

/**
 * Somebody who takes part in an event.
 *
 * @param text the words of the page ("U.S. envoy Ana Ruiz", "he")
 * @param span where they stand, if they stand in the sentence
 * @param name the name after pronouns and titles are resolved, if there is one
 * @param country ISO 3166-1 alpha-3 code, if known
 * @param sector PLOVER sector ({@code GOV}, {@code MIL}, {@code CVL}, ...), if known
 */
public record Participant(
    String text,
    Optional<Span> span,
    Optional<String> name,
    Optional<String> country,
    Optional<String> sector) {}
