package org.stemma.article;

import java.util.Optional;
import org.stemma.text.Span;

/**
 * A stretch of an article about one thing: the unit of clustering and of counting. A stitched page
 * has several.
 *
 * @param id the page's name, {@code #s} and a number from 1
 * @param span from the first unit of its first block to the last unit of its last, in {@link
 *     Article#text()}
 * @param title its own title or heading, if it has one
 * @param dateline the place it was filed from with the dash ("Lisbon, Portugal –"), if stated
 */
public record Segment(String id, Span span, Optional<Span> title, Optional<Span> dateline) {}
