package org.stemma.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The parts of {@link Metadata} by name; each method gives back this builder. Not thread-safe. */
public final class MetadataBuilder {

  Optional<Field<String>> title = Optional.empty();
  Optional<Field<String>> subtitle = Optional.empty();
  List<Field<Byline>> bylines = List.of();
  Optional<Field<String>> publisher = Optional.empty();
  Optional<Field<String>> dateline = Optional.empty();
  List<StatedDay> published = List.of();
  Optional<Field<Instant>> publishedAt = Optional.empty();
  List<StatedDay> modified = List.of();
  List<Field<String>> sections = List.of();
  List<Field<String>> tags = List.of();
  Optional<Field<String>> canonical = Optional.empty();
  Optional<Field<String>> access = Optional.empty();
  Optional<Field<String>> part = Optional.empty();

  MetadataBuilder() {}

  /** The headline. */
  public MetadataBuilder title(Optional<Field<String>> field) {
    title = field;
    return this;
  }

  /** The standfirst. */
  public MetadataBuilder subtitle(Optional<Field<String>> field) {
    subtitle = field;
    return this;
  }

  /** Who signed, in the order of the page. */
  public MetadataBuilder bylines(List<Field<Byline>> fields) {
    bylines = List.copyOf(fields);
    return this;
  }

  /** The outlet. */
  public MetadataBuilder publisher(Optional<Field<String>> field) {
    publisher = field;
    return this;
  }

  /** The place of the first dateline. */
  public MetadataBuilder dateline(Optional<Field<String>> field) {
    dateline = field;
    return this;
  }

  /** The witnesses, the adopted one first. */
  public MetadataBuilder published(List<StatedDay> days) {
    published = List.copyOf(days);
    return this;
  }

  /** The minute of publication, where day, time and offset are stated. */
  public MetadataBuilder publishedAt(Optional<Field<Instant>> field) {
    publishedAt = field;
    return this;
  }

  /** The witnesses, the adopted one first. */
  public MetadataBuilder modified(List<StatedDay> days) {
    modified = List.copyOf(days);
    return this;
  }

  /** The witnesses, the adopted one first. */
  public MetadataBuilder sections(List<Field<String>> fields) {
    sections = List.copyOf(fields);
    return this;
  }

  /** The keywords. */
  public MetadataBuilder tags(List<Field<String>> fields) {
    tags = List.copyOf(fields);
    return this;
  }

  /** The address that the page states for itself. */
  public MetadataBuilder canonical(Optional<Field<String>> field) {
    canonical = field;
    return this;
  }

  /** What tells that the page is not free to read. */
  public MetadataBuilder access(Optional<Field<String>> field) {
    access = field;
    return this;
  }

  /** Which part of its report the page is. */
  public MetadataBuilder part(Optional<Field<String>> field) {
    part = field;
    return this;
  }

  /** What was given, the rest empty. */
  public Metadata build() {
    return new Metadata(this);
  }
}
