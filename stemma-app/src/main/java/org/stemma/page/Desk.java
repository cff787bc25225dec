package org.stemma.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.News;
import org.stemma.export.Report;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.export.Source;
import org.stemma.search.SearchIndex;

/**
 * The account as screens that lead to each other, readable without JavaScript. What is asked for
 * comes in, a page of HTML goes out, everything escaped. Thread-safe.
 */
public final class Desk {

  private final Report report;
  private final EvidenceIndex evidence;
  private final List<Source> sources;
  private final List<Section> shown;

  /** Where each item lies, by its id in capitals. */
  private final Map<String, String> items = new HashMap<>();

  private final Addresses addresses;
  private final SectionList sections;
  private final SourceList lines;
  private final SearchScreen search;
  private final Optional<DecideScreen> decide;

  /**
   * Screens.
   *
   * @param report a whole one
   * @param index what can be found in it
   */
  public Desk(Report report, SearchIndex index) {
    this(report, index, Optional.empty());
  }

  /**
   * Screens.
   *
   * @param decide takes decisions about the items, if they are taken
   */
  public Desk(Report report, SearchIndex index, Optional<DecideScreen> decide) {
    this.report = report;
    this.decide = decide;
    this.evidence = EvidenceIndex.of(report);
    this.sources = CitedPages.of(report, evidence);
    this.shown = TreeApart.of(report.sections());
    for (Section section : shown) {
      Screen.of(section.id()).ifPresent(screen -> index(section, screen));
    }
    this.addresses =
        new Addresses() {
          @Override
          public String item(String id) {
            return items.getOrDefault(key(id), "/item/" + Html.anchor(id));
          }

          @Override
          public Optional<String> decide(String id) {
            return Desk.this
                .decide
                .filter(screen -> screen.isFor(id))
                .map(screen -> "/decide?item=" + Html.anchor(id));
          }

          @Override
          public Optional<String> undo(String id) {
            return Desk.this
                .decide
                .filter(screen -> screen.isDecision(id))
                .map(screen -> "/decide?action=undo&value=" + Html.anchor(id));
          }

          @Override
          public String line(String siglum, int line) {
            String page = "/source/" + Html.anchor(siglum);
            return line == 0 ? page : page + "#" + EvidenceIndex.anchor(siglum, line);
          }
        };
    this.sections = new SectionList(addresses);
    this.lines = new SourceList(evidence, addresses);
    this.search = new SearchScreen(index, sources);
  }

  private void index(Section section, Screen screen) {
    section.groups().stream()
        .flatMap(group -> group.entries().stream())
        .flatMap(entry -> ids(entry).stream())
        .forEach(id -> items.putIfAbsent(key(id), screen.path() + "#" + Html.anchor(id)));
  }

  private static List<String> ids(Entry entry) {
    return switch (entry) {
      case Statement statement -> statement.ids();
      case Clash clash -> List.of(clash.id());
      case Report.Tree tree -> List.of();
      case org.stemma.export.Timeline timeline -> List.of();
      case org.stemma.export.Plot plot -> List.of();
      case org.stemma.export.Variants variants -> List.of(variants.id());
    };
  }

  private static String key(String id) {
    return id.toUpperCase(Locale.ROOT);
  }

  /** Where the item lies, whatever the case of its id; empty if there is none. */
  public Optional<String> address(String id) {
    return Optional.ofNullable(items.get(key(id)));
  }

  /** One of the screens. */
  public String screen(Screen screen, Filter filter) {
    StringBuilder main = new StringBuilder();
    if (screen == Screen.ACCOUNT) {
      report
          .facts()
          .forEach(fact -> main.append("<p class=\"fact\">" + Html.escape(fact) + "</p>\n"));
      main.append(Legend.write(report.legend(), false))
          .append(FilterForm.write(filter, report.legend()));
    }
    if (screen == Screen.SOURCES) {
      main.append(SourceIndex.write(sources, addresses));
    }
    for (Section section : shown) {
      if (screen.sections().contains(section.id())) {
        Section filtered = screen == Screen.ACCOUNT ? filter.of(section) : section;
        boolean titled = section.heading().equals(screen.label());
        main.append(titled ? sections.writeUntitled(filtered) : sections.write(filtered));
      }
    }
    String title = screen == Screen.ACCOUNT ? report.title() : screen.label();
    return Shell.write(report.title(), Optional.of(screen), title, "", main.toString());
  }

  /** The page with that letter, as it was read; empty if there is none. Takes what links say. */
  public Optional<String> source(String siglum) {
    for (int i = 0; i < sources.size(); i++) {
      if (Html.anchor(sources.get(i).siglum()).equals(siglum)) {
        String way = SourceIndex.neighbours(sources, i, addresses);
        return Optional.of(
            Shell.write(
                report.title(),
                Optional.of(Screen.SOURCES),
                "Source " + siglum + ": " + sources.get(i).title(),
                "",
                way + lines.writeUntitled(sources.get(i))));
      }
    }
    return Optional.empty();
  }

  /**
   * Asks what is decided, as a screen; one that says that nothing is here where nothing can be.
   *
   * @param filled the fields as they are filled already
   * @param fault why it could not be decided so; may be empty
   */
  public String decide(Map<String, String> filled, String fault) {
    return decide
        .map(d -> d.write(filled, fault, addresses))
        .map(main -> Shell.write(report.title(), Optional.empty(), "Decide", "", main))
        .orElseGet(this::missing);
  }

  /** Where the line of the page called {@code file} lies; that of the page if it is not shown. */
  public Optional<String> line(String file, int line) {
    return sources.stream()
        .filter(source -> source.file().equals(file))
        .map(Source::siglum)
        .findFirst()
        .map(s -> addresses.line(s, evidence.lines(s).containsKey(line) ? line : 0));
  }

  /** What holds what is asked for, as a screen; fields are those of {@code SearchQuery}. */
  public String search(Map<String, String> asked) {
    return Shell.write(
        report.title(),
        Optional.empty(),
        "Search",
        asked.getOrDefault("q", ""),
        search.write(asked));
  }

  /** What is new, as a screen. */
  public String news(List<News> news) {
    return Shell.write(report.title(), Optional.empty(), "What is new", "", NewsScreen.write(news));
  }

  /** The keys that the screens listen to. */
  public String keys() {
    return Shell.write(report.title(), Optional.empty(), "Keys", "", Keys.LIST);
  }

  /** What to say where nothing lies. */
  public String missing() {
    return Shell.write(
        report.title(),
        Optional.empty(),
        "Nothing here",
        "",
        "<p>No item, page or screen has this address. <a href=\"/\">To the account</a></p>");
  }

  /** The style sheet of all screens. */
  public static String styleSheet() {
    return Style.SHEET;
  }

  /** What the screens do on keys; they can be read without it. */
  public static String script() {
    return Keys.SCRIPT;
  }
}
