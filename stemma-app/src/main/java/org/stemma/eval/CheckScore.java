package org.stemma.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
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
 * covers. Items that need outside knowledge count in neither.
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
    Map<String, Double> events = new LinkedHashMap<>();
    Pairing pairing = section("events", events, "mentions", CheckScore::eventScore);
    events.put("dated", share(pairing, CheckScore::sameDate));
    events.put("status", share(pairing, (g, r) -> g.path("status").equals(r.path("status"))));
    events.put("merged", (double) merged());
    section("quotes", new LinkedHashMap<>(), "quoted", spans("quoted", CheckScore::sameSpeaker));
    section(
        "indirect_speech",
        new LinkedHashMap<>(),
        "sentence",
        spans("sentence", CheckScore::sameSpeaker));
    section("figures", new LinkedHashMap<>(), "span", spans("span", CheckScore::sameFigure));
    contradictions();
    classed("hedged", "sentence");
    classed("residue", "evidence");
    section(
        "upstream_sources",
        new LinkedHashMap<>(),
        "evidence",
        spans("evidence", (g, r) -> contains(text(g, "name"), text(r, "name"))));
    scores.putAll(new DerivationCheck(gold, account, covered, lines).score());
    section("positions", new LinkedHashMap<>(), "evidence", spans("evidence", sameText("party")));
    section("proposals", new LinkedHashMap<>(), "evidence", spans("evidence", sameText("by")));
    corroboration();
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
    Pairing pairing = Pairing.of(list(gold, name), reported(name, key), score);
    List<Pair> counted = pairing.pairs().stream().filter(p -> isRequired(p.gold())).toList();
    List<JsonNode> missed = pairing.missed().stream().filter(this::isRequired).toList();
    measures.put("recall", ratio(counted.size(), counted.size() + missed.size()));
    measures.put("precision", ratio(counted.size(), counted.size() + pairing.extra().size()));
    scores.put(name, measures);
    missed.forEach(m -> lines.add(name + " missed: " + brief(m, key)));
    pairing.extra().forEach(e -> lines.add(name + " extra: " + brief(e, key)));
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
                  ? overlap + TIE
                  : overlap;
            });
    measures.put("class", share(pairing, (g, r) -> g.path("class").equals(r.path("class"))));
    for (Pair pair : pairing.pairs()) {
      if (!pair.gold().path("class").equals(pair.reported().path("class"))) {
        lines.add(
            name
                + " class "
                + text(pair.reported(), "class")
                + " should be "
                + text(pair.gold(), "class")
                + ": "
                + brief(pair.gold(), key));
      }
    }
  }

  /** Small enough to decide only between pairs of equal overlap. */
  private static final double TIE = 1e-6;

  private void contradictions() {
    Map<String, Double> measures = new LinkedHashMap<>();
    Pairing pairing =
        Pairing.of(
            list(gold, "contradictions"), reportedContradictions(), CheckScore::contradictionScore);
    List<Pair> counted = pairing.pairs().stream().filter(p -> isRequired(p.gold())).toList();
    Function<JsonNode, Boolean> due =
        g ->
            isRequired(g)
                && !text(g, "severity").equals("low")
                && !text(g, "verdict").equals("apparent");
    long found = counted.stream().filter(p -> due.apply(p.gold())).count();
    List<JsonNode> missed = pairing.missed().stream().filter(due::apply).toList();
    long high = counted.stream().filter(p -> isHigh(p.gold())).count();
    long highMissed = missed.stream().filter(CheckScore::isHigh).count();
    measures.put("recall", ratio(found, found + missed.size()));
    measures.put("recall_high", ratio(high, high + highMissed));
    measures.put("precision", ratio(counted.size(), counted.size() + pairing.extra().size()));
    Pairing judged = new Pairing(counted, missed, pairing.extra());
    measures.put("kind", share(judged, (g, r) -> g.path("kind").equals(r.path("kind"))));
    measures.put("verdict", share(judged, CheckScore::acceptedVerdict));
    scores.put("contradictions", measures);
    missed.forEach(
        m -> lines.add("contradictions missed: " + brief(m, "a") + " | " + brief(m, "b")));
    for (JsonNode extra : pairing.extra()) {
      lines.add(
          "contradictions extra ("
              + text(extra, "kind")
              + ", "
              + text(extra, "verdict")
              + "): "
              + brief(extra, "a")
              + " | "
              + brief(extra, "b"));
    }
  }

  private static boolean isHigh(JsonNode item) {
    return text(item, "severity").equals("high") && !text(item, "verdict").equals("apparent");
  }

  private List<JsonNode> reportedContradictions() {
    return list(account, "contradictions").stream()
        .filter(c -> isCovered(c, "a") && isCovered(c, "b"))
        .toList();
  }

  static double contradictionScore(JsonNode g, JsonNode r) {
    double straight = both(g, r, "a", "b");
    double crossed = both(g, r, "b", "a");
    double best = Math.max(straight, crossed);
    return best > 0 && g.path("kind").equals(r.path("kind")) ? best + TIE : best;
  }

  private static double both(JsonNode g, JsonNode r, String first, String second) {
    double a = GoldSpan.best(GoldSpan.all(g, "a"), GoldSpan.all(r, first));
    double b = GoldSpan.best(GoldSpan.all(g, "b"), GoldSpan.all(r, second));
    return a > 0 && b > 0 ? a + b : 0;
  }

  private static boolean acceptedVerdict(JsonNode g, JsonNode r) {
    List<String> accepted = new ArrayList<>(List.of(text(g, "verdict")));
    g.path("accept_verdicts").forEach(v -> accepted.add(v.asText()));
    return accepted.contains(text(r, "verdict"));
  }

  private static double eventScore(JsonNode g, JsonNode r) {
    Set<String> types = strings(g.path("event"));
    Set<String> other = strings(r.path("event"));
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
    return best + TIE * shared + (sameDate(g, r) ? TIE / 2 : 0);
  }

  private static boolean sameDate(JsonNode g, JsonNode r) {
    return r.path("edtf").equals(g.path("edtf")) || r.path("edtf").equals(g.path("edtf_strict"));
  }

  /** Reported events that carry mentions of two events which the gold says are different. */
  private long merged() {
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
          lines.add("events merged: " + pair + " in " + brief(event, "mentions"));
        }
      }
    }
    return count;
  }

  private List<GoldSpan> mentionsOf(String id) {
    return list(gold, "events").stream()
        .filter(e -> text(e, "id").equals(id))
        .findFirst()
        .map(e -> GoldSpan.all(e, "mentions"))
        .orElse(List.of());
  }

  /**
   * Of the gold claims that a reported claim meets on at least half of their pages: the share with
   * the same independent count.
   */
  private void corroboration() {
    Pairing pairing =
        Pairing.of(
            list(gold, "corroboration"),
            list(account, "corroboration"),
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
              double equal = g.path("independent").equals(r.path("independent")) ? TIE : 0;
              return enough ? GoldSpan.best(left, right) + equal : 0;
            });
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put(
        "independent",
        share(pairing, (g, r) -> g.path("independent").equals(r.path("independent"))));
    measures.put(
        "found", ratio(pairing.pairs().size(), pairing.pairs().size() + pairing.missed().size()));
    scores.put("corroboration", measures);
    pairing.missed().forEach(m -> lines.add("corroboration missed: " + text(m, "claim")));
    for (Pair pair : pairing.pairs()) {
      if (!pair.gold().path("independent").equals(pair.reported().path("independent"))) {
        lines.add(
            "corroboration independent "
                + pair.reported().path("independent")
                + " should be "
                + pair.gold().path("independent")
                + ": "
                + text(pair.gold(), "claim"));
      }
    }
  }

  private boolean isRequired(JsonNode item) {
    return !item.path("needs_outside_knowledge").asBoolean(false);
  }

  /** Reported items with evidence on a page that the gold covers. */
  private List<JsonNode> reported(String name, String key) {
    return list(account, name).stream().filter(item -> isCovered(item, key)).toList();
  }

  private boolean isCovered(JsonNode item, String key) {
    return GoldSpan.all(item, key).stream().anyMatch(s -> covered.contains(s.file()));
  }

  private static ToDoubleBiFunction<JsonNode, JsonNode> spans(
      String key, BiPredicate<JsonNode, JsonNode> agree) {
    return (g, r) ->
        agree.test(g, r) ? GoldSpan.best(GoldSpan.all(g, key), GoldSpan.all(r, key)) : 0;
  }

  private static boolean sameSpeaker(JsonNode g, JsonNode r) {
    return lastName(g.path("speaker")).equals(lastName(r.path("speaker")));
  }

  /** The last word of a name, case folded, remarks in brackets left out; empty for null. */
  static String lastName(JsonNode name) {
    if (name.isNull() || name.isMissingNode()) {
      return "";
    }
    String plain = name.asText();
    int bracket = plain.indexOf('(');
    String[] words = (bracket > 0 ? plain.substring(0, bracket) : plain).strip().split("\\s+");
    return words[words.length - 1].toLowerCase(Locale.ROOT);
  }

  private static boolean sameFigure(JsonNode g, JsonNode r) {
    return sameNumber(g, r, "value")
        && sameNumber(g, r, "min")
        && sameNumber(g, r, "max")
        && text(g, "unit").equalsIgnoreCase(text(r, "unit"));
  }

  private static boolean sameNumber(JsonNode g, JsonNode r, String key) {
    JsonNode a = g.path(key);
    JsonNode b = r.path(key);
    return a.isNumber() && b.isNumber()
        ? Math.abs(a.asDouble() - b.asDouble()) < 1e-9 * Math.max(1, Math.abs(a.asDouble()))
        : a.isNumber() == b.isNumber();
  }

  private static BiPredicate<JsonNode, JsonNode> sameText(String key) {
    return (g, r) -> fold(text(g, key)).equals(fold(text(r, key)));
  }

  private static double share(Pairing pairing, BiPredicate<JsonNode, JsonNode> agree) {
    long agreed = pairing.pairs().stream().filter(p -> agree.test(p.gold(), p.reported())).count();
    return ratio(agreed, pairing.pairs().size());
  }

  static double ratio(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  static boolean contains(String a, String b) {
    String left = fold(a);
    String right = fold(b);
    return !left.isEmpty() && !right.isEmpty() && (left.contains(right) || right.contains(left));
  }

  static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  static List<JsonNode> list(JsonNode node, String key) {
    List<JsonNode> items = new ArrayList<>();
    node.path(key).forEach(items::add);
    return items;
  }

  /** The text under {@code key}; empty for null. */
  static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isNull() ? "" : value.asText();
  }

  private static Set<String> strings(JsonNode array) {
    TreeSet<String> found = new TreeSet<>();
    array.forEach(n -> found.add(n.asText()));
    return found;
  }

  /** An item in one line: its telling fields and its words. */
  static String brief(JsonNode item, String key) {
    StringBuilder line = new StringBuilder();
    for (String field :
        List.of(
            "id", "event", "status", "edtf", "speaker", "class", "party", "by", "name", "value",
            "min", "max", "unit")) {
      JsonNode value = item.path(field);
      if (!value.isMissingNode() && !value.isNull()) {
        line.append(field).append('=').append(value.toString()).append(' ');
      }
    }
    JsonNode evidence = item.path(key);
    JsonNode first = evidence.isArray() ? evidence.path(0) : evidence;
    String words = text(first, "exact").replace('\n', ' ');
    return line
        + text(first, "file")
        + ":"
        + first.path("line").asInt()
        + " «"
        + (words.length() > 160 ? words.substring(0, 157) + "..." : words)
        + "»";
  }
}
