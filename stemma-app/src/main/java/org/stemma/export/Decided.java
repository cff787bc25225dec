package org.stemma.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.DecisionItem;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/** Tells what analysts decided, on the items that it is about and in a section of its own. */
final class Decided {

  private final List<DecisionItem> decisions;

  /** Decisions by the ids of their items. */
  private final Map<String, List<DecisionItem>> byItem = new LinkedHashMap<>();

  Decided(Account account) {
    this.decisions = account.decisions();
    for (DecisionItem decision : decisions) {
      decision
          .items()
          .forEach(id -> byItem.computeIfAbsent(id, i -> new ArrayList<>()).add(decision));
    }
  }

  /** The findings that need no more attention. */
  static Set<String> closed(Account account) {
    return account.decisions().stream()
        .filter(decision -> decision.action().equals("close"))
        .flatMap(decision -> decision.items().stream())
        .collect(Collectors.toSet());
  }

  /** The section of all decisions; none where nothing was decided. */
  List<Section> section(Witnesses witnesses) {
    return decisions.isEmpty()
        ? List.of()
        : List.of(
            new Section(
                "decisions",
                "What the analyst decided",
                "",
                List.of(
                    new Group("", decisions.stream().map(d -> statement(d, witnesses)).toList()))));
  }

  private static Entry statement(DecisionItem decision, Witnesses witnesses) {
    String items =
        decision.items().isEmpty()
            ? decision.evidence().isEmpty()
                ? "nothing rests on these words any more"
                : "more than one item rests on these words"
            : String.join(", ", decision.items());
    String reason = decision.reason().isEmpty() ? "" : ": " + decision.reason();
    return new Statement(
        List.of(decision.id()),
        items,
        told(decision) + reason,
        List.of(decision.who(), decision.at()),
        decision.evidence().stream().map(witnesses::cite).toList(),
        List.of("key " + decision.key()));
  }

  private static String told(DecisionItem decision) {
    String value = decision.value().orElse("");
    return switch (decision.action()) {
      case "close" -> "closed";
      case "merge" -> "one and the same";
      case "split" -> "\"" + value + "\" is another";
      case "date" -> "date " + value;
      case "speaker" -> "speaker " + value;
      default -> decision.action() + (value.isEmpty() ? "" : " " + value);
    };
  }

  /** The section with decisions told on the items that they are about. */
  Section mark(Section section) {
    return byItem.isEmpty()
        ? section
        : new Section(
            section.id(),
            section.heading(),
            section.none(),
            section.groups().stream()
                .map(g -> new Group(g.heading(), g.entries().stream().map(this::mark).toList()))
                .toList());
  }

  private Entry mark(Entry entry) {
    if (entry instanceof Clash clash) {
      return clash.withDecided(badges(List.of(clash.id())));
    }
    if (entry instanceof Statement statement && !badges(statement.ids()).isEmpty()) {
      List<String> badges = new ArrayList<>(statement.badges());
      badges.addAll(badges(statement.ids()));
      return new Statement(
          statement.ids(),
          statement.lead(),
          statement.text(),
          badges,
          statement.citations(),
          statement.details());
    }
    return entry;
  }

  private List<String> badges(List<String> ids) {
    return ids.stream()
        .flatMap(id -> byItem.getOrDefault(id, List.of()).stream())
        .map(d -> "decided: " + told(d) + " (" + d.who() + ", " + d.id() + ")")
        .distinct()
        .toList();
  }
}
