package org.stemma.account;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Metadata;
import org.stemma.article.StatedDay;
import org.stemma.article.WitnessKind;

/** Writes down who states the days of a page, which reading is adopted, and why. */
final class WitnessItems {

  private WitnessItems() {}

  /** All witnesses of the day of publication, the adopted one first. */
  static List<WitnessItem> published(Metadata meta) {
    return of(meta.publishedWitnesses(), meta.modifiedWitnesses());
  }

  /** All witnesses of the last update, the adopted one first. */
  static List<WitnessItem> modified(Metadata meta) {
    return of(meta.modifiedWitnesses(), List.of());
  }

  /** The one witness of the day of one report of several. */
  static WitnessItem alone(StatedDay day) {
    return item(day, true, withReading(day, "stated for this report alone"));
  }

  /**
   * @param updates witnesses of the last update, which explain another day of publication
   */
  private static List<WitnessItem> of(List<StatedDay> witnesses, List<StatedDay> updates) {
    List<WitnessItem> items = new ArrayList<>();
    for (StatedDay witness : witnesses) {
      boolean first = items.isEmpty();
      String why = first ? adopted(witnesses) : notAdopted(witness, witnesses.get(0), updates);
      items.add(item(witness, first, withReading(witness, why)));
    }
    return List.copyOf(items);
  }

  private static String withReading(StatedDay witness, String why) {
    return witness.readAs().map(as -> why + "; " + as).orElse(why);
  }

  private static WitnessItem item(StatedDay witness, boolean adopted, String why) {
    return new WitnessItem(
        witness.kind().label(),
        witness.value().edtf(),
        witness.time().map(time -> at(witness, time)),
        witness.stated(),
        witness.basis(),
        adopted,
        why,
        witness.otherwise().map(day -> day.edtf()),
        witness.evidence());
  }

  private static String at(StatedDay witness, LocalTime time) {
    return witness.value().edtf()
        + "T"
        + DateTimeFormatter.ISO_LOCAL_TIME.format(time)
        + witness.offset().map(offset -> offset.getId()).orElse("");
  }

  private static String adopted(List<StatedDay> witnesses) {
    StatedDay witness = witnesses.get(0);
    if (witness.preferred().isPresent()) {
      return witness.preferred().get();
    }
    if (witnesses.size() == 1) {
      return "the only witness";
    }
    return witness.kind() == WitnessKind.MANIFEST
        ? "known from outside the page, which goes before what the page says"
        : "the first in the order of trust";
  }

  private static String notAdopted(StatedDay witness, StatedDay adopted, List<StatedDay> updates) {
    if (witness.value().compatible(adopted.value())) {
      return "states the day adopted";
    }
    if (witness.isSameInstant(adopted)) {
      return "states the same time by another clock";
    }
    if (!witness.contradicts(adopted)) {
      return "may state the same time by another clock";
    }
    Optional<StatedDay> update =
        updates.stream().filter(u -> u.value().equals(witness.value())).findFirst();
    return update.isPresent()
        ? "states another day, that of the last update"
        : "states another day, behind the one adopted in the order of trust";
  }
}
