package org.stemma.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ContradictionItem;
import org.stemma.export.Report.Section;
import org.stemma.export.Reports;
import org.stemma.lexicon.Plurals;

/**
 * What is contested, as far as it is asked for: part by part, each finding with the apparatus of
 * its fact. Thread-safe.
 */
final class ClashScreen {

  private static final String PATH = Screen.CONTRADICTIONS.path();
  private static final String OPEN = "open";
  private static final String CLOSED = "closed";
  private static final List<String> SEVERITIES = List.of("high", "medium", "low");

  /** Findings of one part: each takes two lines at least, and its apparatus one. */
  private static final int SIZE = Parts.SIZE / 3;

  private final Reports reports;
  private final BiPredicate<ContradictionItem, String> isOf;
  private final List<ContradictionItem> items;
  private final Set<String> closed;
  private final Set<String> kinds = new TreeSet<>();
  private final Set<String> verdicts = new TreeSet<>();

  /** The part that a finding, a contested fact or a decision is in, and its id as it is written. */
  private record Place(String id, int part) {}

  /** By the id in capitals. */
  private final Map<String, Place> places = new HashMap<>();

  /**
   * The contradictions of {@code account}.
   *
   * @param isOf whether a finding is of the story with that id
   */
  ClashScreen(Account account, Reports reports, BiPredicate<ContradictionItem, String> isOf) {
    this.reports = reports;
    this.isOf = isOf;
    this.items = reports.contradictions();
    this.closed = reports.closed();
    for (int i = 0; i < items.size(); i++) {
      ContradictionItem item = items.get(i);
      put(item.id(), i / SIZE + 1);
      kinds.add(item.kind());
      verdicts.add(item.verdict());
    }
    for (ApparatusItem fact : account.apparatus()) {
      fact.contradictions().stream()
          .flatMap(id -> place(id).stream())
          .mapToInt(Place::part)
          .min()
          .ifPresent(part -> put(fact.id(), part));
    }
    account.decisions().forEach(decision -> put(decision.id(), 1));
  }

  private void put(String id, int part) {
    places.put(id.toUpperCase(Locale.ROOT), new Place(id, part));
  }

  private Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id.toUpperCase(Locale.ROOT)));
  }

  /** Where the finding, the contested fact or the decision lies; empty if it is none of these. */
  Optional<String> address(String id) {
    return place(id)
        .map(p -> Asked.ofStory("").address(PATH, p.part()) + "#" + Html.anchor(p.id()));
  }

  /** The screen below its heading. */
  String write(Asked asked, Addresses addresses) {
    List<ContradictionItem> found = items.stream().filter(item -> lets(asked, item)).toList();
    int count = Math.max(1, (found.size() + SIZE - 1) / SIZE);
    int part = asked.part(count);
    int from = Math.min(found.size(), (part - 1) * SIZE);
    List<ContradictionItem> here = found.subList(from, Math.min(found.size(), from + SIZE));
    String ways = PartLinks.write(asked, PATH, part, count);
    SectionList list = new SectionList(addresses);
    StringBuilder main = new StringBuilder();
    if (items.size() > 1) {
      main.append(form(asked)).append(told(asked, found.size()));
    }
    main.append(ways);
    for (Section section : reports.findings(here)) {
      boolean left = asked.narrows() && section.groups().isEmpty();
      main.append(list.write(left ? emptied(section) : section));
    }
    if (part == 1 && !asked.narrows()) {
      reports.decided().forEach(section -> main.append(list.write(section)));
    }
    return main.append(ways).toString();
  }

  private String told(Asked asked, int found) {
    return asked.narrows()
        ? "<p class=\"fact\" role=\"status\">"
            + found
            + " of "
            + Plurals.ENGLISH.counted(String.valueOf(items.size()), "finding")
            + "</p>\n"
        : "";
  }

  private static Section emptied(Section section) {
    return new Section(
        section.id(), section.heading(), "Nothing of this is left by the filter.", List.of());
  }

  private boolean lets(Asked asked, ContradictionItem item) {
    return is(asked, "kind", item.kind())
        && is(asked, "verdict", item.verdict())
        && is(asked, "severity", item.severity())
        && is(asked, "within", item.scope())
        && is(asked, "state", closed.contains(item.id()) ? CLOSED : OPEN)
        && (asked.story().isEmpty() || isOf.test(item, asked.story()));
  }

  private static boolean is(Asked asked, String field, String value) {
    return asked.field(field).isEmpty() || asked.field(field).equals(value);
  }

  private String form(Asked asked) {
    String whole = Asked.ofStory(asked.story()).address(PATH, 1);
    boolean isWhole = asked.address(PATH, 1).equals(whole);
    return "<form class=\"filter\" action=\""
        + PATH
        + "\">\n"
        + FilterForm.hidden("story", asked.story())
        + choice(asked, "verdict", "Show", "every verdict", verdicts, v -> v)
        + choice(asked, "kind", "on", "anything", kinds, kind -> kind.replace('-', ' '))
        + choice(asked, "severity", "of severity", "any", SEVERITIES, severity -> severity)
        + choice(
            asked,
            "within",
            "between",
            "any pages",
            List.of("inside", "across"),
            ClashScreen::scope)
        + choice(asked, "state", "that is", "open or closed", List.of(OPEN, CLOSED), s -> s)
        + "<button>Apply</button>"
        + (isWhole ? "" : FilterForm.again(whole))
        + "\n</form>\n";
  }

  private static String scope(String scope) {
    return scope.equals("inside") ? "two places of one page" : "two pages";
  }

  private static String choice(
      Asked asked,
      String name,
      String label,
      String any,
      Collection<String> values,
      Function<String, String> told) {
    return "<p><label for=\""
        + name
        + "\">"
        + label
        + "</label> <select id=\""
        + name
        + "\" name=\""
        + name
        + "\">"
        + Stream.concat(
                Stream.of(FilterForm.option("", any, asked.field(name))),
                values.stream()
                    .map(value -> FilterForm.option(value, told.apply(value), asked.field(name))))
            .collect(Collectors.joining())
        + "</select></p>\n";
  }
}
