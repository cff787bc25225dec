package org.stemma.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import org.stemma.account.Account;
import org.stemma.eval.Pairing.Pair;
import org.stemma.json.AccountJson;

/**
 * Scores an account against a gold account made by hand.
 *
 * <p>Two spans <em>meet</em> if they lie in one file and share at least half of the characters of
 * the longer one. Items are paired one to one, best overlap first. Recall counts gold items paired;
 * precision counts reported items paired, among those whose evidence lies on pages that the gold
 * covers. Items that need outside knowledge count in neither. Parties are one as {@link
 * GoldParties} tells.
 */
public final class CheckScore {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode gold;
  private final JsonNode account;
  private final TreeSet<String> covered = new TreeSet<>();
  private final Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private CheckScore(JsonNode gold, JsonNode account) {
    this.gold = gold;
    this.account = account;
    gold.path("documents").forEach(d -> covered.add(d.path("file").asText()));
  }

  /**
   * Scores {@code account} against the gold account written in {@code goldJson}.
   *
   * @throws IllegalArgumentException if {@code goldJson} is no JSON object
   */
  public static CheckReport score(String goldJson, Account account) {
    try {
      JsonNode gold = MAPPER.readTree(goldJson);
      if (!gold.isObject()) {
        throw new IllegalArgumentException("the gold account is no JSON object");
      }
      return new CheckScore(gold, MAPPER.readTree(AccountJson.write(account))).score();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "the gold account is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private CheckReport score() {
    scores.put("documents", new DocumentCheck(gold, account, lines).score());
    scores.put("entities", new EntityCheck(gold, account, lines).score());
    Map<String, Double> events = new LinkedHashMap<>();
    Pairing pairing = section("events", events, "mentions", EventCheck::score);
    events.put("dated", pairing.share(GoldItem::sameDate));
    events.put("status", pairing.share((g, r) -> g.path("status").equals(r.path("status"))));
    events.put("merged", (double) new EventCheck(gold, account, lines).merged());
    section("quotes", new LinkedHashMap<>(), "quoted", spans("quoted", CheckScore::sameSpeaker));
    section(
        "indirect_speech",
        new LinkedHashMap<>(),
        "sentence",
        spans("sentence", CheckScore::sameSpeaker));
    section("figures", new LinkedHashMap<>(), "span", spans("span", CheckScore::sameFigure));
    scores.put("contradictions", new ContradictionCheck(gold, account, covered, lines).score());
    classed("hedged", "sentence");
    classed("residue", "evidence");
    section(
        "upstream_sources",
        new LinkedHashMap<>(),
        "evidence",
        spans(
            "evidence",
            (g, r) -> GoldItem.contains(GoldItem.text(g, "name"), GoldItem.text(r, "name"))));
    scores.putAll(new DerivationCheck(gold, account, covered, lines).score());
    GoldParties parties = new GoldParties(gold);
    section(
        "positions", new LinkedHashMap<>(), "evidence", spans("evidence", parties::isSameParty));
    section(
        "proposals", new LinkedHashMap<>(), "evidence", spans("evidence", parties::isSameMaker));
    scores.put("corroboration", new CorroborationCheck(gold, account, lines).score());
    scores.put("traps", Map.of("hit", (double) new TrapCheck(gold, account, lines).hits()));
    return new CheckReport(scores, lines);
  }

  /**
   * Pairs one list, puts its recall and precision down and tells what is missing and what is too
   * much.
   */
  private Pairing section(
      String name,
      Map<String, Double> measures,
      String key,
      ToDoubleBiFunction<JsonNode, JsonNode> score) {
    Pairing pairing = Pairing.of(GoldItem.list(gold, name), reported(name, key), score);
    List<Pair> counted =
        pairing.pairs().stream().filter(p -> GoldItem.isRequired(p.gold())).toList();
    List<JsonNode> missed = pairing.missed().stream().filter(GoldItem::isRequired).toList();
    measures.put("recall", Pairing.ratio(counted.size(), counted.size() + missed.size()));
    measures.put(
        "precision", Pairing.ratio(counted.size(), counted.size() + pairing.extra().size()));
    scores.put(name, measures);
    missed.forEach(m -> lines.add(name + " missed: " + GoldItem.brief(m, key)));
    pairing.extra().forEach(e -> lines.add(name + " extra: " + GoldItem.brief(e, key)));
    return new Pairing(counted, missed, pairing.extra());
  }

  private void classed(String name, String key) {
    Map<String, Double> measures = new LinkedHashMap<>();
    Pairing pairing =
        section(
            name,
            measures,
            key,
            (g, r) -> {
              double overlap = GoldSpan.best(GoldSpan.all(g, key), GoldSpan.all(r, key));
              return overlap > 0 && g.path("class").equals(r.path("class"))
                  ? overlap + GoldItem.TIE
                  : overlap;
            });
    measures.put("class", pairing.share((g, r) -> g.path("class").equals(r.path("class"))));
    for (Pair pair : pairing.pairs()) {
      if (!pair.gold().path("class").equals(pair.reported().path("class"))) {
        lines.add(
            name
                + " class "
                + GoldItem.text(pair.reported(), "class")
                + " should be "
                + GoldItem.text(pair.gold(), "class")
                + ": "
                + GoldItem.brief(pair.gold(), key));
      }
    }
  }

  /** Reported items with evidence on a page that the gold covers. */
  private List<JsonNode> reported(String name, String key) {
    return GoldItem.list(account, name).stream()
        .filter(item -> GoldSpan.isOn(covered, item, key))
        .toList();
  }

  private static ToDoubleBiFunction<JsonNode, JsonNode> spans(
      String key, BiPredicate<JsonNode, JsonNode> agree) {
    return (g, r) ->
        agree.test(g, r) ? GoldSpan.best(GoldSpan.all(g, key), GoldSpan.all(r, key)) : 0;
  }

  private static boolean sameSpeaker(JsonNode g, JsonNode r) {
    return GoldItem.lastName(g.path("speaker")).equals(GoldItem.lastName(r.path("speaker")));
  }

  private static boolean sameFigure(JsonNode g, JsonNode r) {
    return GoldItem.sameNumber(g, r, "value")
        && GoldItem.sameNumber(g, r, "min")
        && GoldItem.sameNumber(g, r, "max")
        && GoldItem.text(g, "unit").equalsIgnoreCase(GoldItem.text(r, "unit"));
  }
}
