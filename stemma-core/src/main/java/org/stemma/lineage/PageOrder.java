package org.stemma.lineage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.annotation.Reading;
import org.stemma.article.Field;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * The order of pages wherever the first of them counts: earlier published first, undated last; of
 * one day originals before what was made from them, then by their words. The names of pages decide
 * only between pages of the same words.
 */
public final class PageOrder {

  private final List<Reading> readings;
  private final Map<String, Integer> places = new HashMap<>();

  /** The order of {@code readings}, whose {@code lineage} tells which were made from others. */
  public PageOrder(List<Reading> readings, Lineage lineage) {
    Map<String, Integer> made = new HashMap<>();
    lineage.edges().stream()
        .filter(Derivation::held)
        .filter(Derivation::isWhole)
        .forEach(e -> made.merge(e.from(), 1, Integer::sum));
    this.readings =
        readings.stream()
            .sorted(
                Comparator.comparing(PageOrder::published)
                    .thenComparing(r -> -made(r, made))
                    .thenComparing(r -> r.article().text())
                    .thenComparing(Reading::page))
            .toList();
    this.readings.forEach(reading -> places.put(reading.page(), places.size()));
  }

  private static LocalDate published(Reading reading) {
    return reading
        .article()
        .metadata()
        .published()
        .map(Field::value)
        .filter(TimeValue.Day.class::isInstance)
        .flatMap(TimeValue::latest)
        .orElse(LocalDate.MAX);
  }

  /** How many segments were made from those of the page. */
  private static int made(Reading reading, Map<String, Integer> made) {
    return reading.article().segments().stream().mapToInt(s -> made.getOrDefault(s.id(), 0)).sum();
  }

  /** The readings in this order. */
  public List<Reading> readings() {
    return readings;
  }

  /** Passages by their pages, then by their places there. */
  public Comparator<Passage> passages() {
    return Comparator.comparing((Passage p) -> places.getOrDefault(p.page(), places.size()))
        .thenComparing(Comparator.naturalOrder());
  }
}
