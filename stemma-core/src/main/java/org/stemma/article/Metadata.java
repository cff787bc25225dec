package org.stemma.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.time.TimeValue;

/**
 * What a page says about itself. Nothing is invented: an empty field means that the page does not
 * say.
 *
 * @param title the headline of the report
 * @param subtitle standfirst
 * @param bylines persons who signed, in order
 * @param publisher the outlet
 * @param dateline place of filing of the first segment that has one, without the dash
 * @param published original publication, never the update
 * @param publishedAt its instant, if day, time and offset from universal time are stated
 * @param modified last update
 * @param section rubric
 * @param tags keywords of the publisher, each with the words that name it
 * @param canonical the page's own statement of its address
 * @param publishedWitnesses every reading of the publication date, the adopted one first; readings
 *     that differ are a finding
 * @param modifiedWitnesses the same for the last update
 * @param sectionWitnesses every reading of the section, the adopted one first
 * @param access {@code paywalled} if the page states, or shows by a prompt in the place of the
 *     rest, that it is not free to read: its text may be cut
 */
public record Metadata(
    Optional<Field<String>> title,
    Optional<Field<String>> subtitle,
    List<Field<Byline>> bylines,
    Optional<Field<String>> publisher,
    Optional<Field<String>> dateline,
    Optional<Field<TimeValue>> published,
    Optional<Field<Instant>> publishedAt,
    Optional<Field<TimeValue>> modified,
    Optional<Field<String>> section,
    List<Field<String>> tags,
    Optional<Field<String>> canonical,
    List<StatedDay> publishedWitnesses,
    List<Field<TimeValue>> modifiedWitnesses,
    List<Field<String>> sectionWitnesses,
    Optional<Field<String>> access) {

  /** A page that says nothing about itself. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  public Metadata {
    bylines = List.copyOf(bylines);
    tags = List.copyOf(tags);
    publishedWitnesses = List.copyOf(publishedWitnesses);
    modifiedWitnesses = List.copyOf(modifiedWitnesses);
    sectionWitnesses = List.copyOf(sectionWitnesses);
  }

  public Metadata withDateline(Optional<Field<String>> field) {
    return new Metadata(
        title,
        subtitle,
        bylines,
        publisher,
        field,
        published,
        publishedAt,
        modified,
        section,
        tags,
        canonical,
        publishedWitnesses,
        modifiedWitnesses,
        sectionWitnesses,
        access);
  }

  public Metadata withPublished(Field<TimeValue> field) {
    return new Metadata(
        title,
        subtitle,
        bylines,
        publisher,
        dateline,
        Optional.of(field),
        publishedAt,
        modified,
        section,
        tags,
        canonical,
        publishedWitnesses,
        modifiedWitnesses,
        sectionWitnesses,
        access);
  }
}
