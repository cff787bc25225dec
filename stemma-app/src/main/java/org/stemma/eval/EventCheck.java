package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Compares events, and finds those that are two by the gold account and one in the reported. */
final class EventCheck {

  private final JsonNode gold;
  private final JsonNode account;
  private final List<String> lines;

  EventCheck(JsonNode gold, JsonNode account, List<String> lines) {
    this.gold = gold;
    this.account = account;
    this.lines = lines;
  }

  /** Reported events that carry mentions of two events which the gold says are different. */
  long merged() {
    long count = 0;
    for (JsonNode pair : gold.path("must_not_merge")) {
      List<GoldSpan> a = mentionsOf(pair.path(0).asText());
      List<GoldSpan> b = mentionsOf(pair.path(1).asText());
      List<GoldSpan> onlyA = a.stream().filter(s -> b.stream().noneMatch(s::meets)).toList();
      List<GoldSpan> onlyB = b.stream().filter(s -> a.stream().noneMatch(s::meets)).toList();
      for (JsonNode event : account.path("events")) {
        List<GoldSpan> mentions = GoldSpan.all(event, "mentions");
        if (GoldSpan.best(onlyA, mentions) > 0 && GoldSpan.best(onlyB, mentions) > 0) {
          count++;
          lines.add("events merged: " + pair + " in " + GoldItem.brief(event, "mentions"));
        }
      }
    }
    return count;
  }

  private List<GoldSpan> mentionsOf(String id) {
    return GoldItem.list(gold, "events").stream()
        .filter(e -> GoldItem.text(e, "id").equals(id))
        .findFirst()
        .map(e -> GoldSpan.all(e, "mentions"))
        .orElse(List.of());
  }

  /**
   * How well two events meet: 0 unless they share a type or have none; more shared mentions first.
   */
  static double score(JsonNode g, JsonNode r) {
    Set<String> types = GoldItem.strings(g.path("event"));
    Set<String> other = GoldItem.strings(r.path("event"));
    boolean agree = types.isEmpty() && other.isEmpty() || types.stream().anyMatch(other::contains);
    if (!agree) {
      return 0;
    }
    List<GoldSpan> left = GoldSpan.all(g, "mentions");
    List<GoldSpan> right = GoldSpan.all(r, "mentions");
    double best = GoldSpan.best(left, right);
    if (best == 0) {
      return 0;
    }
    long shared = left.stream().filter(s -> right.stream().anyMatch(s::meets)).count();
    return best + GoldItem.TIE * shared + (GoldItem.sameDate(g, r) ? GoldItem.TIE / 2 : 0);
  }
}
