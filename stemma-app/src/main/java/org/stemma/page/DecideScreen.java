package org.stemma.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.EntityItem;
import org.stemma.decision.Action;
import org.stemma.export.Because;

/** Asks what is decided about an item: a form that is sent to its own address. */
public final class DecideScreen {

  private final Because items;
  private final List<EntityItem> entities;

  /** The form for items of {@code account}. */
  public DecideScreen(Account account) {
    this.items = new Because(account);
    this.entities = account.entities();
  }

  /** Whether anything can be decided about the item. */
  boolean isFor(String id) {
    return items.named(id).stream().anyMatch(item -> !actions(item.list()).isEmpty());
  }

  /** What can be decided about items of the list, as one would say it. */
  private static List<Action> actions(String list) {
    return Arrays.stream(Action.values()).filter(action -> action.lists().contains(list)).toList();
  }

  /**
   * The form below its heading.
   *
   * @param filled what it holds already, by field: item, action, value, reason, who, and seen,
   *     which tells what account the form was opened for
   * @param fault why it could not be decided so; may be empty
   */
  String write(Map<String, String> filled, String fault) {
    String id = filled.getOrDefault("item", "").strip();
    List<Action> offered =
        items.named(id).stream().flatMap(item -> actions(item.list()).stream()).toList();
    List<Action> actions = offered.isEmpty() ? List.of(Action.values()) : offered;
    return (fault.isEmpty()
            ? ""
            : "<p class=\"fact warn\" role=\"alert\">" + Html.escape(fault) + "</p>\n")
        + "<p>A decision stands beside the item, which goes on saying what the pages say. It holds of"
        + " the words, whatever pages come later, and can be undone.</p>\n"
        + "<form class=\"decide\" method=\"post\" action=\"/decide\">\n"
        + "<p><label for=\"action\">Decide</label> <select id=\"action\" name=\"action\">"
        + actions.stream()
            .map(a -> FilterForm.option(a.label(), told(a), filled.getOrDefault("action", "")))
            .collect(Collectors.joining())
        + "</select></p>\n"
        + "<input type=\"hidden\" name=\"seen\" value=\""
        + Html.escape(filled.getOrDefault("seen", ""))
        + "\">\n"
        + field("item", "about", filled, "C01, or EN01 EN02")
        + field("value", "value", filled, "a date, a name; the key of what is undone")
        + field("reason", "because", filled, "")
        + field("who", "your name", filled, "")
        + "<p><button>Write it down</button></p>\n</form>\n"
        + (offered.isEmpty() || offered.contains(Action.MERGE) ? names() : "");
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

  private static String field(String name, String label, Map<String, String> filled, String hint) {
    return "<p><label for=\"%s\">%s</label> <input id=\"%s\" name=\"%s\" maxlength=\"2000\" placeholder=\"%s\" value=\"%s\"></p>\n"
        .formatted(name, label, name, name, hint, Html.escape(filled.getOrDefault(name, "")));
  }

  /** Who and what can be merged and split: no screen lists them. */
  private String names() {
    return "<details><summary>Names</summary>\n<ul class=\"names\">\n"
        + entities.stream()
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
