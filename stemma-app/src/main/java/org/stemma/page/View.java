package org.stemma.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.export.PlaceMap;
import org.stemma.export.Plot;
import org.stemma.export.Report;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.export.Report.Tree;
import org.stemma.export.Source;
import org.stemma.export.Timeline;
import org.stemma.export.Variants;
import org.stemma.export.Worded;

/**
 * What is shown of one report: an account, or the account of one of its stories. Long screens come
 * in {@link Parts}. Thread-safe.
 */
final class View {

  private final Report report;
  private final Asked all;
  private final boolean ranked;
  private final EvidenceIndex evidence;
  private final List<Source> sources;
  private final PlaceMap places;
  private final Map<Screen, List<Section>> shown = new EnumMap<>(Screen.class);
  private final Map<Screen, List<List<Section>>> parts = new EnumMap<>(Screen.class);

  /** Where each item lies, by its id in capitals. */
  private final Map<String, String> items = new HashMap<>();

  /**
   * A view.
   *
   * @param story id of the story that the report is about, or nothing
   * @param ranked whether the most supported happenings come first
   * @param places of its events
   */
  View(Report report, String story, boolean ranked, PlaceMap places) {
    this.report = report;
    this.places = places;
    this.ranked = ranked;
    this.all = Asked.ofStory(story);
    this.evidence = EvidenceIndex.of(report);
    this.sources = CitedPages.of(report, evidence);
    List<Section> sections = TreeApart.of(report.sections());
    for (Screen screen : Screen.values()) {
      shown.put(screen, sections.stream().filter(s -> screen.sections().contains(s.id())).toList());
      if (screen != Screen.CONTRADICTIONS) {
        parts.put(screen, Parts.of(shown.getOrDefault(screen, List.of())));
        index(screen);
      }
    }
  }

  private void index(Screen screen) {
    List<List<Section>> cut = parts.getOrDefault(screen, List.of());
    for (int i = 0; i < cut.size(); i++) {
      String path = all.address(screen.path(), i + 1);
      cut.get(i).stream()
          .flatMap(section -> section.groups().stream())
          .flatMap(group -> group.entries().stream())
          .flatMap(entry -> ids(entry).stream())
          .forEach(id -> items.putIfAbsent(key(id), path + "#" + Html.anchor(id)));
    }
  }

  private static List<String> ids(Entry entry) {
    return switch (entry) {
      case Statement statement -> statement.ids();
      case Worded worded -> worded.statement().ids();
      case Clash clash -> List.of(clash.id());
      case Tree tree -> List.of();
      case Timeline timeline -> List.of();
      case Plot plot -> List.of();
      case Variants variants -> List.of(variants.id());
    };
  }

  private static String key(String id) {
    return id.toUpperCase(Locale.ROOT);
  }

  Report report() {
    return report;
  }

  EvidenceIndex evidence() {
    return evidence;
  }

  /** The pages that were read, and others that items cite. */
  List<Source> sources() {
    return sources;
  }

  /** The sections of a screen, not cut. */
  List<Section> sections(Screen screen) {
    return shown.getOrDefault(screen, List.of());
  }

  /** Where the item lies, whatever the case of its id; empty if it is on no screen of these. */
  Optional<String> address(String id) {
    return Optional.ofNullable(items.get(key(id)));
  }

  /** Below its heading any screen but that of contradictions, as far as a filter lets through. */
  String screen(Screen screen, Asked asked, Addresses addresses) {
    Filter filter = screen == Screen.ACCOUNT ? asked.filter() : Filter.ALL;
    List<List<Section>> cut =
        filter.isAll()
            ? parts.getOrDefault(screen, List.of())
            : Parts.of(sections(screen).stream().map(filter::of).toList());
    int pages = screen == Screen.SOURCES ? Parts.count(sources.size()) : 0;
    int spots = screen == Screen.TIMELINE ? Parts.count(places.spots().size()) : 0;
    int count = Math.max(cut.size() + Math.max(0, spots - 1), pages);
    int part = asked.part(count);
    List<Section> here = part > cut.size() ? List.of() : cut.get(part - 1);
    StringBuilder main = new StringBuilder();
    if (screen == Screen.ACCOUNT) {
      main.append(head(asked, here));
    }
    String ways = PartLinks.write(asked, screen.path(), part, count);
    main.append(ways);
    if (part <= pages) {
      main.append(SourceIndex.write(Parts.lines(sources, part), addresses));
    }
    Addresses known = addresses.or(this::address);
    SectionList list = new SectionList(known);
    for (Section section : here) {
      boolean titled = section.heading().equals(screen.label());
      main.append(titled ? list.writeUntitled(section) : list.write(section));
    }
    if (screen == Screen.TIMELINE && part >= cut.size()) {
      main.append(MapChart.write(places, part - cut.size() + 1, known)); // behind the last event
    }
    return main.append(ways).toString();
  }

  private String head(Asked asked, List<Section> here) {
    StringBuilder out = new StringBuilder();
    report.facts().forEach(fact -> out.append("<p class=\"fact\">" + Html.escape(fact) + "</p>\n"));
    out.append(Legend.write(legend(here), false)).append(FilterForm.write(asked, report.legend()));
    if (ranked) {
      out.append("<p class=\"none\">What most independent sources tell comes first, of equals")
          .append(" the newest; <a href=\"")
          .append(Html.escape(all.address(Screen.TIMELINE.path(), 1)))
          .append("\">the timeline</a> has the order of time.</p>\n");
    }
    return out.toString();
  }

  /** All letters; where there are many, those of the pages that are cited here. */
  private List<Report.Key> legend(List<Section> here) {
    if (report.legend().size() <= FilterForm.MOST_PAGES) {
      return report.legend();
    }
    Set<String> cited =
        here.stream()
            .flatMap(section -> section.groups().stream())
            .flatMap(group -> group.entries().stream())
            .filter(Statement.class::isInstance)
            .flatMap(entry -> ((Statement) entry).citations().stream())
            .map(Report.Citation::siglum)
            .collect(Collectors.toSet());
    return report.legend().stream().filter(key -> cited.contains(key.siglum())).toList();
  }
}
