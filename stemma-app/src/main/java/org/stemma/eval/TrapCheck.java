package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The traps' part of a check: reported items that meet something which the gold says is none,
 * unless an item of the gold meets it too.
 */
final class TrapCheck {

  private final JsonNode gold;
  private final JsonNode account;
  private final List<String> lines;

  TrapCheck(JsonNode gold, JsonNode account, List<String> lines) {
    this.gold = gold;
    this.account = account;
    this.lines = lines;
  }

  /** Number of reported items that fell into a trap. */
  long hits() {
    return hits("not_quotes", "quotes", "quoted")
        + hits("not_figures", "figures", "span")
        + contradictions()
        + events();
  }

  private long hits(String traps, String items, String key) {
    return hits(
        traps,
        items,
        (trap, item) -> GoldSpan.best(GoldSpan.all(trap, "evidence"), GoldSpan.all(item, key)) > 0,
        item -> true,
        key);
  }

  private long contradictions() {
    return hits(
        "not_contradictions",
        "contradictions",
        (trap, item) -> ContradictionCheck.score(trap, item) > 0,
        item -> Set.of("contradiction", "tension").contains(GoldItem.text(item, "verdict")),
        "a");
  }

  private long events() {
    return hits(
        "not_on_timeline",
        "events",
        (trap, item) ->
            GoldSpan.best(GoldSpan.all(trap, "evidence"), GoldSpan.all(item, "mentions")) > 0,
        item -> GoldItem.text(item, "status").equals("reported"),
        "mentions");
  }

  private long hits(
      String traps,
      String items,
      BiPredicate<JsonNode, JsonNode> meets,
      Predicate<JsonNode> counts,
      String key) {
    long hits = 0;
    for (JsonNode item : account.path(items)) {
      if (!counts.test(item)) {
        continue;
      }
      for (JsonNode trap : gold.path(traps)) {
        boolean excused =
            GoldItem.list(gold, items).stream()
                .anyMatch(g -> counts.test(g) && meets.test(trap, g));
        if (!excused && meets.test(trap, item)) {
          hits++;
          lines.add("traps " + traps + ": " + GoldItem.brief(item, key));
          break;
        }
      }
    }
    return hits;
  }
}
