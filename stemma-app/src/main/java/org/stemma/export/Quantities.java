package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.account.ContradictionItem;
import org.stemma.account.FigureItem;
import org.stemma.account.TollItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.lexicon.Plurals;

/** Figures by what they measure: each value once, with all pages that give it. */
final class Quantities {

  private Quantities() {}

  static Section section(
      Witnesses witnesses, List<TollItem> tolls, List<FigureItem> figures, Supports support) {
    Map<String, List<List<FigureItem>>> byMeasure = new TreeMap<>();
    Map<String, List<List<FigureItem>>> others = new TreeMap<>();
    for (List<FigureItem> same : SameFigures.of(figures, support)) {
      FigureItem figure = same.get(0);
      figure
          .measure()
          .map(measure -> byMeasure.computeIfAbsent(measure, m -> new ArrayList<>()))
          .orElseGet(
              () -> others.computeIfAbsent("other: " + figure.quantity(), q -> new ArrayList<>()))
          .add(same);
    }
    Map<String, List<List<FigureItem>>> all = new LinkedHashMap<>(byMeasure);
    all.putAll(others);
    List<Group> groups = new ArrayList<>();
    groups.add(
        new Group(
            "toll", tolls.stream().flatMap(t -> Tolls.entries(witnesses, t).stream()).toList()));
    all.forEach(
        (heading, statements) -> groups.add(new Group(heading, plotted(witnesses, statements))));
    return new Section("figures", "Figures", "No figures were found.", groups);
  }

  /** The statements, with their plots before them. */
  private static List<Entry> plotted(Witnesses witnesses, List<List<FigureItem>> statements) {
    List<List<FigureItem>> sorted =
        statements.stream().sorted(Comparator.comparing(same -> time(witnesses, same))).toList();
    List<Entry> entries = new ArrayList<>(Plots.of(witnesses, sorted));
    sorted.forEach(same -> entries.add(statement(witnesses, same)));
    return entries;
  }

  /** The first day the value holds for; if none is stated the day of the page; else last. */
  private static String time(Witnesses witnesses, List<FigureItem> same) {
    return same.stream()
        .flatMap(f -> f.asOf().or(() -> witnesses.published(f.sentence())).stream())
        .map(time -> time.startsWith("../") ? time.substring(3) : time)
        .min(Comparator.naturalOrder())
        .orElse("~");
  }

  /** The figures that one statement is: the first outside a title speaks for them. */
  static Entry statement(Witnesses witnesses, List<FigureItem> same) {
    FigureItem figure = shown(witnesses, same);
    List<Evidence> sentences = same.stream().map(FigureItem::sentence).distinct().toList();
    List<String> badges = new ArrayList<>();
    badges.add(witnesses.support(sentences));
    badges.addAll(Contested.badge(contested(witnesses, same)));
    if (figure.vague()) {
      badges.add("a magnitude, no count");
    }
    if (figure.withdrawn()) {
      badges.add("taken back by the page");
    }
    List<String> details = new ArrayList<>();
    details.add("value: " + value(figure));
    times(same).ifPresent(times -> details.add("as of: " + times));
    details.addAll(speakers(witnesses, same));
    return new Statement(
        same.stream().map(FigureItem::id).toList(),
        figure.text(),
        Quoted.whole(witnesses.words(figure.sentence())),
        badges,
        sentences.stream().map(witnesses::cite).toList(),
        details);
  }

  /** The figure that stands for all of one statement: the first outside a title. */
  static FigureItem shown(Witnesses witnesses, List<FigureItem> same) {
    return same.stream()
        .filter(f -> !witnesses.isTitle(f.sentence()))
        .findFirst()
        .orElse(same.get(0));
  }

  /** The findings that set another value against this one. */
  static List<ContradictionItem> contested(Witnesses witnesses, List<FigureItem> same) {
    return witnesses.contested(same.stream().map(FigureItem::sentence).toList()).stream()
        .filter(c -> Sides.isAbout(c, same))
        .toList();
  }

  private static Optional<String> times(List<FigureItem> same) {
    TreeSet<String> times = new TreeSet<>();
    same.forEach(figure -> figure.asOf().ifPresent(times::add));
    return times.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", times));
  }

  /** Who gives the figure, on which pages. */
  private static List<String> speakers(Witnesses witnesses, List<FigureItem> same) {
    Map<String, TreeSet<String>> pages = new LinkedHashMap<>();
    for (FigureItem figure : same) {
      figure
          .attribution()
          .ifPresent(
              who ->
                  pages
                      .computeIfAbsent(witnesses.fullName(who), w -> new TreeSet<>())
                      .add(witnesses.siglum(figure.sentence().file())));
    }
    return pages.entrySet().stream()
        .map(
            who ->
                "according to "
                    + who.getKey()
                    + ": "
                    + who.getValue().stream().collect(Collectors.joining(", ")))
        .toList();
  }

  private static String value(FigureItem figure) {
    String unit = figure.unit().orElse("");
    String number =
        figure
            .value()
            .map(Numbers::plain)
            .orElseGet(
                () ->
                    figure.min().map(Numbers::plain).orElse("..")
                        + " to "
                        + figure.max().map(Numbers::plain).orElse(".."));
    return Plurals.ENGLISH.counted(number, unit);
  }
}
