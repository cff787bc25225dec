package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.stemma.eval.Pairing.Pair;

/** Scores contradictions: both sides have to meet, in either order. */
final class ContradictionCheck {

  private final JsonNode gold;
  private final JsonNode account;
  private final Set<String> covered;
  private final List<String> lines;

  ContradictionCheck(JsonNode gold, JsonNode account, Set<String> covered, List<String> lines) {
    this.gold = gold;
    this.account = account;
    this.covered = covered;
    this.lines = lines;
  }

  /** Pairs the contradictions; tells what is missed and what is too much. */
  Map<String, Double> score() {
    Map<String, Double> measures = new LinkedHashMap<>();
    Pairing pairing =
        Pairing.of(GoldItem.list(gold, "contradictions"), reported(), ContradictionCheck::score);
    List<Pair> counted =
        pairing.pairs().stream().filter(p -> GoldItem.isRequired(p.gold())).toList();
    Function<JsonNode, Boolean> due =
        g ->
            GoldItem.isRequired(g)
                && !GoldItem.text(g, "severity").equals("low")
                && !GoldItem.text(g, "verdict").equals("apparent");
    long found = counted.stream().filter(p -> due.apply(p.gold())).count();
    List<JsonNode> missed = pairing.missed().stream().filter(due::apply).toList();
    long high = counted.stream().filter(p -> isHigh(p.gold())).count();
    long highMissed = missed.stream().filter(ContradictionCheck::isHigh).count();
    measures.put("recall", Pairing.ratio(found, found + missed.size()));
    measures.put("recall_high", Pairing.ratio(high, high + highMissed));
    measures.put(
        "precision", Pairing.ratio(counted.size(), counted.size() + pairing.extra().size()));
    Pairing judged = new Pairing(counted, missed, pairing.extra());
    measures.put("kind", judged.share((g, r) -> g.path("kind").equals(r.path("kind"))));
    measures.put("verdict", judged.share(ContradictionCheck::acceptedVerdict));
    missed.forEach(
        m ->
            lines.add(
                "contradictions missed: "
                    + GoldItem.brief(m, "a")
                    + " | "
                    + GoldItem.brief(m, "b")));
    for (JsonNode extra : pairing.extra()) {
      lines.add(
          "contradictions extra ("
              + GoldItem.text(extra, "kind")
              + ", "
              + GoldItem.text(extra, "verdict")
              + "): "
              + GoldItem.brief(extra, "a")
              + " | "
              + GoldItem.brief(extra, "b"));
    }
    return measures;
  }

  private static boolean isHigh(JsonNode item) {
    return GoldItem.text(item, "severity").equals("high")
        && !GoldItem.text(item, "verdict").equals("apparent");
  }

  private List<JsonNode> reported() {
    return GoldItem.list(account, "contradictions").stream()
        .filter(c -> GoldSpan.isOn(covered, c, "a") && GoldSpan.isOn(covered, c, "b"))
        .toList();
  }

  static double score(JsonNode g, JsonNode r) {
    double straight = both(g, r, "a", "b");
    double crossed = both(g, r, "b", "a");
    double best = Math.max(straight, crossed);
    return best > 0 && g.path("kind").equals(r.path("kind")) ? best + GoldItem.TIE : best;
  }

  private static double both(JsonNode g, JsonNode r, String first, String second) {
    double a = GoldSpan.best(GoldSpan.all(g, "a"), GoldSpan.all(r, first));
    double b = GoldSpan.best(GoldSpan.all(g, "b"), GoldSpan.all(r, second));
    return a > 0 && b > 0 ? a + b : 0;
  }

  private static boolean acceptedVerdict(JsonNode g, JsonNode r) {
    List<String> accepted = new ArrayList<>(List.of(GoldItem.text(g, "verdict")));
    g.path("accept_verdicts").forEach(v -> accepted.add(v.asText()));
    return accepted.contains(GoldItem.text(r, "verdict"));
  }
}
