package org.stemma.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.time.TimeValue;

/**
 * What a page says about itself. Nothing is invented: an empty field means that the page does not
 * say. Built by name ({@link MetadataBuilder}), for many parts have one type. Immutable and
 * thread-safe.
 */
public final class Metadata {

  /** A page that says nothing about itself. */
  public static final Metadata NONE = builder().build();

  private final Optional<Field<String>> title;
  private final Optional<Field<String>> subtitle;
  private final List<Field<Byline>> bylines;
  private final Optional<Field<String>> publisher;
  private final Optional<Field<String>> dateline;
  private final List<StatedDay> published;
  private final Optional<Field<Instant>> publishedAt;
  private final List<StatedDay> modified;
  private final List<Field<String>> sections;
  private final List<Field<String>> tags;
  private final Optional<Field<String>> canonical;
  private final Optional<Field<String>> access;
  private final Optional<Field<String>> part;

  Metadata(MetadataBuilder parts) {
    title = parts.title;
    subtitle = parts.subtitle;
    bylines = parts.bylines;
    publisher = parts.publisher;
    dateline = parts.dateline;
    published = parts.published;
    publishedAt = parts.publishedAt;
    modified = parts.modified;
    sections = parts.sections;
    tags = parts.tags;
    canonical = parts.canonical;
    access = parts.access;
    part = parts.part;
  }

  /** All parts empty until they are given. */
  public static MetadataBuilder builder() {
    return new MetadataBuilder();
  }

  /** These parts, to be changed in a copy. */
  public MetadataBuilder copy() {
    return builder()
        .title(title)
        .subtitle(subtitle)
        .bylines(bylines)
        .publisher(publisher)
        .dateline(dateline)
        .published(published)
        .publishedAt(publishedAt)
        .modified(modified)
        .sections(sections)
        .tags(tags)
        .canonical(canonical)
        .access(access)
        .part(part);
  }

  /** The headline of the report. */
  public Optional<Field<String>> title() {
    return title;
  }

  /** The standfirst. */
  public Optional<Field<String>> subtitle() {
    return subtitle;
  }

  /** Persons who signed, in order. */
  public List<Field<Byline>> bylines() {
    return bylines;
  }

  /** The outlet. */
  public Optional<Field<String>> publisher() {
    return publisher;
  }

  /** Place of filing of the first segment that has one, without the dash. */
  public Optional<Field<String>> dateline() {
    return dateline;
  }

  /** Original publication, never the update: the first of its witnesses. */
  public Optional<Field<TimeValue>> published() {
    return published.stream().findFirst().map(StatedDay::field);
  }

  /**
   * Every reading of the publication date, the adopted one first; readings that differ are a
   * finding.
   */
  public List<StatedDay> publishedWitnesses() {
    return published;
  }

  /** Its instant, if day, time and offset from universal time are stated. */
  public Optional<Field<Instant>> publishedAt() {
    return publishedAt;
  }

  /** Last update: the first of its witnesses. */
  public Optional<Field<TimeValue>> modified() {
    return modified.stream().findFirst().map(StatedDay::field);
  }

  /** Every reading of the last update, the adopted one first. */
  public List<StatedDay> modifiedWitnesses() {
    return modified;
  }

  /** Rubric: the first of its witnesses. */
  public Optional<Field<String>> section() {
    return sections.stream().findFirst();
  }

  /** Every reading of the section, the adopted one first. */
  public List<Field<String>> sectionWitnesses() {
    return sections;
  }

  /** Keywords of the publisher, each with the words that name it. */
  public List<Field<String>> tags() {
    return tags;
  }

  /** The page's own statement of its address. */
  public Optional<Field<String>> canonical() {
    return canonical;
  }

  /**
   * {@code paywalled} if the page states, or shows by a prompt in the place of the rest, that it is
   * not free to read: its text may be cut.
   */
  public Optional<Field<String>> access() {
    return access;
  }

  /**
   * Which of the pages of its report it is: {@code 2 of 3}, or {@code one of several} if it does
   * not say which; empty if the report stands on one page.
   */
  public Optional<Field<String>> part() {
    return part;
  }

  /**
   * A copy with another day of publication, without another witness of it and without an instant.
   */
  public Metadata withPublished(Field<TimeValue> day) {
    StatedDay stated =
        new StatedDay(
            WitnessKind.MANIFEST, day.value(), day.value().edtf(), day.basis(), day.evidence());
    return copy().published(List.of(stated)).publishedAt(Optional.empty()).build();
  }

  private List<Object> parts() {
    return List.of(
        title,
        subtitle,
        bylines,
        publisher,
        dateline,
        published,
        publishedAt,
        modified,
        sections,
        tags,
        canonical,
        access,
        part);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Metadata metadata && parts().equals(metadata.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  @Override
  public String toString() {
    return "Metadata" + parts();
  }
}
