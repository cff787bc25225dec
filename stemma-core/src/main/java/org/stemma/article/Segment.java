package org.stemma.article;

import java.util.List;
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
 * @param published the day on which it was published, if the page states one for it alone, as live
 *     blogs do for their entries
 * @param bylines persons who signed it alone, in order
 */
public record Segment(
    String id,
    Span span,
    Optional<Span> title,
    Optional<Span> dateline,
    Optional<StatedDay> published,
    List<Field<Byline>> bylines) {

  public Segment {
    bylines = List.copyOf(bylines);
  }

  /** A segment of which the page states no day of its own. */
  public Segment(String id, Span span, Optional<Span> title, Optional<Span> dateline) {
    this(id, span, title, dateline, Optional.empty(), List.of());
  }

  /** The same segment with the day of its own that the page states. */
  public Segment withPublished(StatedDay day) {
    return new Segment(id, span, title, dateline, Optional.of(day), bylines);
  }

  /** The same segment signed by {@code persons}. */
  public Segment withBylines(List<Field<Byline>> persons) {
    return new Segment(id, span, title, dateline, published, persons);
  }
}
