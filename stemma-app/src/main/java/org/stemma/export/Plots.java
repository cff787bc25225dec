package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.account.FigureItem;
import org.stemma.export.Report.Entry;
import org.stemma.lexicon.Plurals;

/** Puts figures of one measure on axes, one a unit. */
final class Plots {

  /** One figure alone has nothing to be compared with. */
  private static final int FEWEST = 2;

  private Plots() {}

  /**
   * The plots of {@code statements}, which are of one measure; units in the order of the alphabet.
   */
  static List<Entry> of(Witnesses witnesses, List<List<FigureItem>> statements) {
    Map<String, List<Plot.Point>> units = new TreeMap<>();
    for (List<FigureItem> same : statements) {
      FigureItem figure = Quantities.shown(witnesses, same);
      boolean number =
          figure.value().isPresent() || figure.min().isPresent() || figure.max().isPresent();
      if (figure.measure().isPresent() && number) {
        units
            .computeIfAbsent(figure.unit().orElse(""), u -> new ArrayList<>())
            .add(point(witnesses, figure, same));
      }
    }
    List<Entry> plots = new ArrayList<>();
    units.forEach(
        (unit, points) -> {
          if (points.size() >= FEWEST) {
            plots.add(new Plot(unit.isEmpty() ? "" : Plurals.ENGLISH.of(unit), points));
          }
        });
    return plots;
  }

  private static Plot.Point point(Witnesses witnesses, FigureItem figure, List<FigureItem> same) {
    return new Plot.Point(
        figure.id(),
        figure.text(),
        figure.counts(),
        figure.value(),
        figure.min(),
        figure.max(),
        figure.asOf().or(() -> witnesses.published(figure.sentence())).orElse(""),
        same.stream()
            .map(f -> witnesses.siglum(f.sentence().file()))
            .distinct()
            .collect(Collectors.joining(" ")),
        !Quantities.contested(witnesses, same).isEmpty(),
        same.stream().anyMatch(FigureItem::withdrawn));
  }
}
