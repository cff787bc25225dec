package org.stemma.account;

import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * Words in quotation marks that somebody said.
 *
 * @param speaker full name; empty if the page does not say
 * @param kind direct or partial
 * @param text the words as a person reads them
 * @param quoted the words without the marks
 * @param sentence the sentence that holds them
 * @param cue the reporting words
 */
public record QuoteItem(
    String id,
    Optional<String> speaker,
    String kind,
    String text,
    Evidence quoted,
    Evidence sentence,
    Optional<String> cue) {}
