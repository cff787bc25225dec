package org.stemma.extract;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.extract.wording.Dateline;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/**
 * What is known of a page from outside it (a manifest, a feed): it goes before the page's own
 * statements, which stay on record.
 */
record OutsideKnowledge(
    Optional<Field<String>> publisher,
    Optional<Field<TimeValue>> published,
    Optional<Field<Instant>> publishedAt) {

  private static final String BASIS = "manifest";

  static OutsideKnowledge of(Capture capture) {
    Optional<OffsetDateTime> instant = capture.published().flatMap(OutsideKnowledge::instant);
    return new OutsideKnowledge(
        capture.publisher().map(OutsideKnowledge::field),
        instant
            .map(i -> TimeValue.day(i.toLocalDate()))
            .or(() -> capture.published().flatMap(Edtf::parse))
            .map(OutsideKnowledge::field),
        instant.map(OffsetDateTime::toInstant).map(OutsideKnowledge::field));
  }

  private static <T> Field<T> field(T value) {
    return new Field<>(value, BASIS, Optional.empty());
  }

  /** Day, time and offset of ISO 8601. */
  private static Optional<OffsetDateTime> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The metadata of {@code article} with this knowledge in front and its dateline. */
  Metadata in(Article article) {
    Metadata page = article.metadata();
    List<Field<TimeValue>> witnesses = new ArrayList<>();
    published.ifPresent(witnesses::add);
    page.publishedWitnesses().stream().filter(w -> !witnesses.contains(w)).forEach(witnesses::add);
    return new Metadata(
        page.title(),
        page.subtitle(),
        page.bylines(),
        publisher.or(page::publisher),
        page.dateline().or(() -> Dateline.of(article)),
        published.or(page::published),
        published.isPresent() ? publishedAt : page.publishedAt(),
        page.modified(),
        page.section(),
        page.tags(),
        page.canonical(),
        witnesses,
        page.modifiedWitnesses(),
        page.sectionWitnesses(),
        page.access());
  }
}
