package org.stemma.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Toll;

/**
 * How many were killed and injured in one happening, by its reports taken together.
 *
 * @param killed persons dead of it
 * @param injured persons hurt and alive
 */
public record FinalToll(int killed, int injured) {

  /** Nobody that any report tells of. */
  public static final FinalToll NONE = new FinalToll(0, 0);

  public FinalToll {
    if (killed < 0 || injured < 0) {
      throw new IllegalArgumentException("killed " + killed + ", injured " + injured);
    }
  }

  /**
   * The toll that most reports tell; of equally many the lower, since pages tell of other
   * happenings too; with the deaths of a report that counts as many persons, since the injured may
   * die and the dead do not recover; with the injured on whom two reports agree, where most are
   * silent of them. The order of the reports does not matter.
   *
   * <p>Both numbers right on a quarter of the dev incidents of gva-incidents (420): .667 with the
   * greatest, .688 with the last, .690 with the first, .674 with the most told and the greater,
   * .736 with the most told and the lower, .750 with the deaths besides; then .757, with the
   * injured .760, on another quarter (369) .729 and .734 (2026-11-28).
   */
  public static FinalToll of(List<Reading> reports) {
    return adopted(reports.stream().map(r -> ReportToll.of(r.all(Toll.class)).toll()).toList());
  }

  private static FinalToll adopted(List<FinalToll> told) {
    Map<FinalToll, Integer> votes = new LinkedHashMap<>();
    told.stream().filter(t -> !t.equals(NONE)).forEach(t -> votes.merge(t, 1, Integer::sum));
    List<FinalToll> tolls =
        votes.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<FinalToll, Integer>>comparingInt(e -> -e.getValue())
                    .thenComparingInt(e -> e.getKey().harmed())
                    .thenComparingInt(e -> -e.getKey().killed))
            .map(Map.Entry::getKey)
            .toList();
    return tolls.stream()
        .filter(t -> t.harmed() == tolls.get(0).harmed())
        .max(Comparator.comparingInt(FinalToll::killed))
        .map(t -> t.injured > 0 ? t : new FinalToll(t.killed, agreed(votes, t.killed)))
        .orElse(NONE);
  }

  /** The injured on whom most reports agree, two at least, that tell of no more dead. */
  private static int agreed(Map<FinalToll, Integer> votes, int killed) {
    Map<Integer, Integer> reports = new TreeMap<>();
    votes.forEach(
        (toll, number) -> {
          if (toll.injured > 1 && toll.killed <= killed) {
            reports.merge(toll.injured, number, Integer::sum);
          }
        });
    return reports.entrySet().stream()
        .filter(e -> e.getValue() >= 2)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private int harmed() {
    return killed + injured;
  }
}
