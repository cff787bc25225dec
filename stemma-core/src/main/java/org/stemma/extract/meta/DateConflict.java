package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.StatedDay;
import org.stemma.time.TimeValue;

/**
 * What a reader must know before trusting the day of publication, whatever was adopted: that its
 * day and month may be the other way round, that its witnesses cannot all be right, and that its
 * last update is stated to be earlier by more than a day. An instant in universal time may be of
 * the day before or after the local one, and a page that states its update under a second name is
 * explained by it.
 */
public final class DateConflict {

  private DateConflict() {}

  /** The findings in {@code metadata}, sentences without a full stop; none if there are none. */
  public static List<String> notes(Metadata metadata) {
    if (metadata.publishedWitnesses().isEmpty()) {
      return List.of();
    }
    StatedDay adopted = metadata.publishedWitnesses().get(0);
    List<String> notes = new ArrayList<>();
    adopted
        .otherwise()
        .ifPresent(
            day ->
                notes.add(
                    "the day of publication is one of "
                        + adopted.value().edtf()
                        + ": nothing tells whether the day or the month stands first ("
                        + adopted.basis()
                        + ")"));
    differing(adopted, metadata).ifPresent(notes::add);
    metadata.modifiedWitnesses().stream()
        .findFirst()
        .filter(update -> adopted.at().daysBehind(update.at()) > 1)
        .ifPresent(
            update ->
                notes.add(
                    "the last update is stated to precede the publication: "
                        + said(update.field())
                        + ", "
                        + said(adopted.field())));
    return notes;
  }

  private static Optional<String> differing(StatedDay adopted, Metadata metadata) {
    List<String> told = new ArrayList<>();
    List<TimeValue> days = new ArrayList<>();
    for (StatedDay witness : metadata.publishedWitnesses()) {
      boolean updated =
          metadata.modified().filter(m -> m.value().equals(witness.value())).isPresent();
      if (!days.contains(witness.value()) && !updated && adopted.at().contradicts(witness.at())) {
        days.add(witness.value());
        told.add(said(witness.field()));
      }
    }
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "different days of publication are stated: "
                + said(adopted.field())
                + ", "
                + String.join(", ", told));
  }

  private static String said(Field<TimeValue> witness) {
    return witness.value().edtf() + " (" + witness.basis() + ")";
  }
}
