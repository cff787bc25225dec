package org.stemma.article;

import java.util.Optional;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * A stretch of an article about one thing: the unit of clustering and of counting. A stitched page
 * has several.
 *
 * @param id the page's name, {@code #s} and a number from 1
 * @param span from the first unit of its first block to the last unit of its last, in {@link
 *     Article#text()}
 * @param title its own title or heading, if it has one
 * @param dateline the place it was filed from with the dash ("Lisbon, Portugal –"), if stated
 * @param published the day on which it was published, if the page states one for it alone, as live
 *     blogs do for their entries
 */
public record Segment(
    String id,
    Span span,
    Optional<Span> title,
    Optional<Span> dateline,
    Optional<Field<TimeValue>> published) {

  /** A segment of which the page states no day of its own. */
  public Segment(String id, Span span, Optional<Span> title, Optional<Span> dateline) {
    this(id, span, title, dateline, Optional.empty());
  }

  public Segment withPublished(Field<TimeValue> day) {
    return new Segment(id, span, title, dateline, Optional.of(day));
  }
}
