package org.stemma.annotation;

import java.util.Optional;
import org.stemma.text.Span;

/**
 * A name in the text.
 *
 * @param span the name itself, without titles ("Ana Ruiz" of "Foreign Minister Ana Ruiz")
 * @param type what kind of thing it stands for
 * @param name the words of the name, white space folded, a possessive ending removed
 * @param title the office or rank printed with it ("former Foreign Minister"), if any
 * @param country ISO 3166-1 alpha-3 code from the gazetteer (knowledge from outside the page), if
 *     it names a place, people or office of one
 */
public record Mention(
    Span span, EntityType type, String name, Optional<Span> title, Optional<String> country)
    implements Annotation {}
