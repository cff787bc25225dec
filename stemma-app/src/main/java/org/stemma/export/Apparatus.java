package org.stemma.export;

import java.util.List;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ReadingItem;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;

/** One line for each contested fact, as in the apparatus of an edition. */
final class Apparatus {

  /** Said of a reading that a source which gave it takes back. */
  private static final String CORRECTED = "corrected by its own source";

  private Apparatus() {}

  static Section section(Witnesses witnesses, List<ApparatusItem> items) {
    List<Entry> lines = items.stream().map(item -> line(witnesses, item)).toList();
    return new Section(
        "apparatus", "Apparatus", "No contested fact was found.", List.of(new Group("", lines)));
  }

  private static Entry line(Witnesses witnesses, ApparatusItem item) {
    List<Variants.Reading> readings =
        item.readings().stream().map(reading -> reading(witnesses, reading)).toList();
    return new Variants(
        item.id(),
        item.about().isEmpty() ? item.kind() : item.about(),
        item.adopted().isPresent(),
        readings,
        item.why(),
        grounds(item, readings),
        item.contradictions());
  }

  /** What is told nearer to the event is shown by who tells it, a correction by its words. */
  private static List<Citation> grounds(ApparatusItem item, List<Variants.Reading> readings) {
    return switch (item.ground()) {
      case "closeness" -> readings.get(0).witnesses();
      case "independent sources" -> List.of();
      default -> readings.stream().flatMap(r -> r.withdrawn().stream()).distinct().toList();
    };
  }

  private static Variants.Reading reading(Witnesses witnesses, ReadingItem reading) {
    return new Variants.Reading(
        reading.text().orElse(""),
        reading.witnesses().stream().map(witnesses::cite).toList(),
        witnesses.support(reading.witnesses())
            + (reading.withdrawn().isEmpty() ? "" : ", " + CORRECTED),
        reading.withdrawn().stream()
            .flatMap(w -> w.words().stream())
            .map(witnesses::cite)
            .toList());
  }
}
