package org.stemma.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.account.EntityItem;
import org.stemma.decision.Action;
import org.stemma.export.Because;
import org.stemma.export.Because.Named;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Statement;
import org.stemma.export.Witnesses;

/** Asks what is decided about an item: a form that is sent to its own address. */
final class DecideScreen {

  /** Passages shown of an item; the others are those of further pages. By judgement. */
  private static final int MOST_WORDS = 4;

  /** Names that are listed; of more the id is found by a search. By judgement. */
  private static final int MOST_NAMES = 1_000;

  private final Because items;
  private final Witnesses witnesses;
  private final List<EntityItem> entities;

  /**
   * The form for {@code items}.
   *
   * @param witnesses the pages of the same account
   * @param entities of the same account
   */
  DecideScreen(Because items, Witnesses witnesses, List<EntityItem> entities) {
    this.items = items;
    this.witnesses = witnesses;
    this.entities = entities;
  }

  /** Whether anything can be decided about the item. */
  boolean isFor(String id) {
    return items.named(id).stream().anyMatch(item -> !actions(item.list()).isEmpty());
  }

  /** What can be decided about items of the list, as one would say it. */
  private static List<Action> actions(String list) {
    return Arrays.stream(Action.values()).filter(action -> action.lists().contains(list)).toList();
  }

  /** Whether it is a decision itself, which can be taken back. */
  boolean isDecision(String id) {
    return items.named(id).stream().anyMatch(item -> item.list().equals("decisions"));
  }

  /**
   * The form below its heading.
   *
   * @param filled what it holds already, by field: item, action, value, reason, who, and seen,
   *     which tells what account the form was opened for
   * @param fault why it could not be decided so; may be empty
   * @param addresses where the words of the item lie
   */
  String write(Map<String, String> filled, String fault, Addresses addresses) {
    List<Named> named = items.named(filled.getOrDefault("item", "").strip());
    List<Action> offered = offered(named, filled.getOrDefault("action", ""));
    boolean valued = offered.stream().anyMatch(Action::needsValue);
    boolean undoes = offered.equals(List.of(Action.UNDO));
    return (fault.isEmpty()
            ? ""
            : "<p class=\"fact warn\" role=\"alert\">" + Html.escape(fault) + "</p>\n")
        + "<p>A decision stands beside the item, which goes on saying what the pages say. It holds"
        + " of the words, whatever pages come later, and can be undone.</p>\n"
        + words(named, addresses)
        + "<form class=\"decide\" method=\"post\" action=\"/decide\">\n"
        + "<p><label for=\"action\">Decide</label> <select id=\"action\" name=\"action\">"
        + offered.stream()
            .map(a -> FilterForm.option(a.label(), told(a), filled.getOrDefault("action", "")))
            .collect(Collectors.joining())
        + "</select></p>\n"
        + "<input type=\"hidden\" name=\"seen\" value=\""
        + Html.escape(filled.getOrDefault("seen", ""))
        + "\">\n"
        + (undoes ? "" : field("item", "about", filled, "ids, such as C01, or EN01 EN02"))
        + (valued ? field("value", undoes ? "decision" : "instead", filled, wanted(offered)) : "")
        + field("reason", "because", filled, "")
        + field("who", "your name", filled, "")
        + "<p><button>Write it down</button></p>\n</form>\n"
        + (named.isEmpty() && !undoes || offered.contains(Action.MERGE) ? names() : "");
  }

  /** What can be decided about the items; everything where none is named. */
  private static List<Action> offered(List<Named> named, String chosen) {
    if (named.isEmpty() && chosen.equals(Action.UNDO.label())) {
      return List.of(Action.UNDO);
    }
    List<Action> actions =
        named.stream().flatMap(item -> actions(item.list()).stream()).distinct().toList();
    return actions.isEmpty() ? List.of(Action.values()) : actions;
  }

  /** What the pages say, each side or passage once: nobody decides by an id alone. */
  private String words(List<Named> named, Addresses addresses) {
    if (named.isEmpty()) {
      return "";
    }
    Map<String, Citation> passages = new LinkedHashMap<>();
    items.report(named, witnesses).sections().stream()
        .flatMap(section -> section.groups().stream())
        .flatMap(group -> group.entries().stream())
        .filter(Statement.class::isInstance)
        .flatMap(entry -> ((Statement) entry).citations().stream().limit(1))
        .forEach(citation -> passages.putIfAbsent(citation.words(), citation));
    return passages.values().stream()
        .limit(MOST_WORDS)
        .map(citation -> quotation(citation, addresses))
        .collect(Collectors.joining());
  }

  private static String quotation(Citation citation, Addresses addresses) {
    return "<blockquote><p>"
        + Html.escape(citation.words())
        + "</p><footer><span class=\"place\">[<a href=\""
        + addresses.line(citation.siglum(), citation.line())
        + "\">"
        + Html.escape(citation.place())
        + "</a>]</span></footer></blockquote>\n";
  }

  private static String told(Action action) {
    return switch (action) {
      case CLOSE -> "close: needs no more attention";
      case MERGE -> "merge: these are one";
      case SPLIT -> "split: the name is another's";
      case DATE -> "date: it was on another day";
      case SPEAKER -> "speaker: the words were another's";
      case UNDO -> "undo: a decision does not hold";
    };
  }

  /** What is to be written as the value of one of the actions. */
  private static String wanted(List<Action> offered) {
    return offered.stream()
        .filter(Action::needsValue)
        .map(DecideScreen::value)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String value(Action action) {
    return switch (action) {
      case DATE -> "the day: 2025, 2025-08 or 2025-08-15";
      case SPEAKER -> "who said it";
      case SPLIT -> "the name that is another's";
      case UNDO -> "the id of what is undone, such as DC01";
      case CLOSE, MERGE -> "";
    };
  }

  /** A field with a hint that stays while it is filled in. */
  private static String field(String name, String label, Map<String, String> filled, String hint) {
    String described = hint.isEmpty() ? "" : " aria-describedby=\"%s-hint\"".formatted(name);
    String below =
        hint.isEmpty()
            ? ""
            : " <span class=\"hint\" id=\"%s-hint\">%s</span>".formatted(name, Html.escape(hint));
    return "<p><label for=\"%s\">%s</label> <input id=\"%s\" name=\"%s\" maxlength=\"2000\" value=\"%s\"%s>%s</p>\n"
        .formatted(
            name, label, name, name, Html.escape(filled.getOrDefault(name, "")), described, below);
  }

  /** Who and what can be merged and split: no screen lists them. */
  private String names() {
    return "<details><summary>Names</summary>\n<ul class=\"names\">\n"
        + entities.stream()
            .limit(MOST_NAMES)
            .map(
                entity ->
                    "<li><a href=\"/decide?item="
                        + Html.anchor(entity.id())
                        + "\">"
                        + Html.escape(entity.id())
                        + "</a> "
                        + Html.escape(entity.name())
                        + " <span class=\"where\">"
                        + Html.escape(entity.type())
                        + "</span></li>\n")
            .collect(Collectors.joining())
        + "</ul>\n</details>\n";
  }
}
