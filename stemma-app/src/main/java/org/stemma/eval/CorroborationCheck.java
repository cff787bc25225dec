package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stemma.eval.Pairing.Pair;

/** Scores how widely statements are made. */
final class CorroborationCheck {

  private final JsonNode gold;
  private final JsonNode account;
  private final List<String> lines;

  CorroborationCheck(JsonNode gold, JsonNode account, List<String> lines) {
    this.gold = gold;
    this.account = account;
    this.lines = lines;
  }

  /**
   * Of the gold claims that a reported claim meets on at least half of their pages: the share with
   * the same independent count.
   */
  Map<String, Double> score() {
    Pairing pairing =
        Pairing.of(
            GoldItem.list(gold, "corroboration"),
            GoldItem.list(account, "corroboration"),
            (g, r) -> {
              List<GoldSpan> left = GoldSpan.all(g, "evidence");
              List<GoldSpan> right = GoldSpan.all(r, "evidence");
              TreeSet<String> pages = new TreeSet<>();
              left.forEach(s -> pages.add(s.file()));
              long met =
                  pages.stream()
                      .filter(
                          p ->
                              left.stream()
                                  .filter(s -> s.file().equals(p))
                                  .anyMatch(s -> right.stream().anyMatch(s::meets)))
                      .count();
              boolean enough = met > 0 && 2 * met >= pages.size();
              double equal = g.path("independent").equals(r.path("independent")) ? GoldItem.TIE : 0;
              return enough ? GoldSpan.best(left, right) + equal : 0;
            });
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put(
        "independent",
        pairing.share((g, r) -> g.path("independent").equals(r.path("independent"))));
    measures.put(
        "found",
        Pairing.ratio(pairing.pairs().size(), pairing.pairs().size() + pairing.missed().size()));
    pairing.missed().forEach(m -> lines.add("corroboration missed: " + GoldItem.text(m, "claim")));
    for (Pair pair : pairing.pairs()) {
      if (!pair.gold().path("independent").equals(pair.reported().path("independent"))) {
        lines.add(
            "corroboration independent "
                + pair.reported().path("independent")
                + " should be "
                + pair.gold().path("independent")
                + ": "
                + GoldItem.text(pair.gold(), "claim"));
      }
    }
    return measures;
  }
}
