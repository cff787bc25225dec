package org.stemma.article;

import java.util.Objects;
import java.util.Optional;
import org.stemma.time.TimeValue;

/**
 * A day that a page, or who knows of it, states for the publication or change of the page.
 *
 * @param value the day as far as it is known, at the place of the statement
 * @param basis which rule or element gave it, and why it is read so
 * @param evidence the words of the page, unless it came from outside the page
 * @param universal whether it was stated in universal time: the local day may be the one before or
 *     after
 * @param otherwise the day if day and month stand the other way round, where nothing settled it
 */
public record StatedDay(
    TimeValue value,
    String basis,
    Optional<Evidence> evidence,
    boolean universal,
    Optional<TimeValue> otherwise) {

  public StatedDay {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(otherwise, "otherwise");
  }

  /** The day with its basis, in which it stands how far the reading is sure. */
  public Field<TimeValue> field() {
    return new Field<>(
        value,
        basis
            + (universal ? " (universal time)" : "")
            + otherwise
                .map(day -> ", day and month may be the other way round: " + day.edtf())
                .orElse(""),
        evidence);
  }
}
