package org.stemma.extract;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.StatedDay;
import org.stemma.article.WitnessKind;
import org.stemma.capture.Capture;
import org.stemma.capture.Publication;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.time.TimeValue;

/**
 * What is known of a page from outside it (a manifest, a feed): it goes before the page's own
 * statements, which stay on record.
 *
 * @param notes what was said and cannot be read, sentences without a full stop
 */
record OutsideKnowledge(
    Optional<Field<String>> publisher,
    Optional<StatedDay> published,
    Optional<Field<Instant>> publishedAt,
    List<String> notes) {

  private static final String BASIS = "manifest";

  /** The clocks that are furthest behind universal time, and furthest ahead. */
  private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(-12);

  private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(14);

  static OutsideKnowledge of(Capture capture) {
    Optional<Publication> published = capture.published().flatMap(Publication::parse);
    return new OutsideKnowledge(
        capture.publisher().map(OutsideKnowledge::field),
        published.map(known -> stated(known, capture.published().orElseThrow())),
        published.flatMap(Publication::instant).map(OutsideKnowledge::field),
        capture.published().filter(said -> published.isEmpty()).stream()
            .map(said -> "no day of publication can be read from \"" + said + "\"")
            .toList());
  }

  private static <T> Field<T> field(T value) {
    return new Field<>(value, BASIS, Optional.empty());
  }

  private static StatedDay stated(Publication known, String words) {
    return new StatedDay(WitnessKind.MANIFEST, known.day(), words, BASIS, Optional.empty())
        .withTime(
            known.at().map(OffsetDateTime::toLocalTime), known.at().map(OffsetDateTime::getOffset));
  }

  /** The days of publication known, by which the page's own are read. */
  List<DayMonthOrder.Certain> days() {
    return published.flatMap(DayMonthOrder.Certain::of).stream().toList();
  }

  /** Whether the instant that {@code page} states may be on the day known. */
  private boolean mayBe(Instant at, Metadata page) {
    if (published.isEmpty()) {
      return true;
    }
    TimeValue day = published.get().value();
    if (page.published().filter(own -> own.value().compatible(day)).isPresent()) {
      return true;
    }
    // Of an instant in universal time the page need not state the local day.
    return page.publishedWitnesses().stream()
            .findFirst()
            .filter(first -> first.at().universal())
            .isPresent()
        && Stream.of(FIRST_ZONE, LAST_ZONE)
            .map(zone -> TimeValue.day(at.atOffset(zone).toLocalDate()))
            .anyMatch(day::compatible);
  }

  /** What {@code page} says with this knowledge in front. */
  Metadata in(Metadata page) {
    List<StatedDay> witnesses = new ArrayList<>();
    published.ifPresent(witnesses::add);
    witnesses.addAll(page.publishedWitnesses());
    return page.copy()
        .publisher(publisher.or(page::publisher))
        .published(witnesses)
        .publishedAt(publishedAt.or(() -> page.publishedAt().filter(at -> mayBe(at.value(), page))))
        .build();
  }
}
