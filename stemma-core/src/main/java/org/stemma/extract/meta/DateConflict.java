package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.time.TimeValue;

/**
 * Witnesses of the day of publication that cannot all be right: a finding for the reader, whatever
 * was adopted. An instant in universal time may be of the day before or after the local one, and a
 * page that states its update under a second name is explained by it.
 */
public final class DateConflict {

  private DateConflict() {}

  /**
   * The days that {@code metadata} holds for the publication and who states them, if they differ.
   */
  public static Optional<String> note(Metadata metadata) {
    if (metadata.published().isEmpty()) {
      return Optional.empty();
    }
    Field<TimeValue> adopted = metadata.published().get();
    List<String> told = new ArrayList<>();
    List<TimeValue> days = new ArrayList<>();
    for (Field<TimeValue> witness : metadata.publishedWitnesses()) {
      boolean updated =
          metadata.modified().filter(m -> m.value().equals(witness.value())).isPresent();
      if (!days.contains(witness.value()) && !updated && differ(adopted, witness)) {
        days.add(witness.value());
        told.add(said(witness));
      }
    }
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "different days of publication are stated: "
                + said(adopted)
                + ", "
                + String.join(", ", told));
  }

  private static String said(Field<TimeValue> witness) {
    return witness.value().edtf() + " (" + witness.basis() + ")";
  }

  private static boolean differ(Field<TimeValue> one, Field<TimeValue> other) {
    if (one.value().compatible(other.value())) {
      return false;
    }
    boolean universal = isUniversal(one) || isUniversal(other);
    long days =
        one.value().earliest().isEmpty() || other.value().earliest().isEmpty()
            ? 0
            : one.value().earliest().get().toEpochDay()
                - other.value().earliest().get().toEpochDay();
    return !universal || Math.abs(days) > 1;
  }

  private static boolean isUniversal(Field<TimeValue> witness) {
    return witness.basis().endsWith(DateWitness.UNIVERSAL);
  }
}
