package org.stemma.account;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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
    return item(day, day, true, "stated for this report alone");
  }

  /**
   * @param updates witnesses of the last update, which explain another day of publication
   */
  private static List<WitnessItem> of(List<StatedDay> witnesses, List<StatedDay> updates) {
    List<WitnessItem> items = new ArrayList<>();
    for (StatedDay witness : witnesses) {
      StatedDay adopted = witnesses.get(0);
      boolean first = items.isEmpty();
      String why = first ? adopted(witnesses) : notAdopted(witness, adopted, updates);
      items.add(item(witness, adopted, first, why));
    }
    return List.copyOf(items);
  }

  private static WitnessItem item(StatedDay witness, StatedDay adopted, boolean first, String why) {
    return new WitnessItem(
        witness.kind().label(),
        witness.value().edtf(),
        witness.time().filter(t -> witness.otherwise().isEmpty()).map(time -> at(witness, time)),
        witness.stated(),
        witness.basis(),
        first,
        witness.value().compatible(adopted.value()),
        witness.readAs().map(as -> why + "; " + as).orElse(why),
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
    if (witness.value().equals(adopted.value())) {
      return "states the day adopted";
    }
    if (witness.value().compatible(adopted.value())) {
      return "may state the day adopted: one of both is not known to the day";
    }
    if (witness.at().isSameInstant(adopted.at())) {
      return "states the same time by another clock";
    }
    if (!witness.at().contradicts(adopted.at())) {
      return isTold(witness) && isTold(adopted)
          ? "states another time"
          : "may state the same time by another clock";
    }
    if (updates.stream().anyMatch(update -> update.value().equals(witness.value()))) {
      return "states another day, that of the last update";
    }
    // Whoever goes before the order of trust leaves more trusted kinds behind.
    return adopted
        .preferred()
        .filter(why -> witness.kind().compareTo(adopted.kind()) < 0)
        .map(why -> "states another day and gives way to the one adopted: " + why)
        .orElse("states another day, behind the one adopted in the order of trust");
  }

  private static boolean isTold(StatedDay witness) {
    return witness.at().instant().isPresent();
  }
}
