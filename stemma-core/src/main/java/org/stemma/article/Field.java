package org.stemma.article;

import java.util.Optional;

/**
 * One value of an article's metadata, with where it came from.
 *
 * @param value the reading adopted
 * @param basis which rule or element gave it, for instance {@code json-ld datePublished}, {@code
 *     first line}, {@code manifest}
 * @param evidence the words of the page, unless it came from outside the page
 */
public record Field<T>(T value, String basis, Optional<Evidence> evidence) {}
