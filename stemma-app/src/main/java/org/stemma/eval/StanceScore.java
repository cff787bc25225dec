package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How reports stand to headlines ({@code fnc1-stance}): the score of the Fake News Challenge (a
 * quarter for related or unrelated, the rest for the exact stance of a related pair, over the best
 * reachable), F1 of each stance and their mean; everything unrelated as baseline.
 */
public final class StanceScore implements PublicSet {

  private static final double RELATED = 0.25;

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    List<String> bodies = new ArrayList<>();
    JsonLines.each(
        folder.resolve("bodies.jsonl.gz"),
        body -> {
          places.put(body.path("body_id").asText(), bodies.size());
          bodies.add(body.path("text").asText());
        });
    Stances stances = Stances.of(bodies);
    List<JsonNode> pairs = new ArrayList<>();
    JsonLines.each(folder.resolve("pairs.jsonl.gz"), pairs::add);
    Map<Stance, Map<Stance, Integer>> table = new EnumMap<>(Stance.class);
    Map<Stance, Map<Stance, Integer>> constant = new EnumMap<>(Stance.class);
    for (JsonNode pair : pairs) {
      Stance gold = Stance.valueOf(pair.path("stance").asText().toUpperCase(Locale.ROOT));
      Integer body = places.get(pair.path("body_id").asText());
      if (body == null) {
        throw new IOException("no body " + pair.path("body_id").asText());
      }
      Stance found = stances.of(pair.path("headline").asText(), body);
      add(table, gold, found);
      add(constant, gold, Stance.UNRELATED);
      lines.append(gold + "\t" + found + "\t" + pair.path("headline").asText() + "\n");
    }
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("fnc", fnc(table));
    double macro = 0;
    for (Stance stance : Stance.values()) {
      double f1 = f1(table, stance);
      macro += f1 / Stance.values().length;
      scores.put(stance.name().toLowerCase(Locale.ROOT) + "_f1", f1);
    }
    scores.put("macro_f1", macro);
    scores.put("always_unrelated_fnc", fnc(constant));
    return scores;
  }

  private static void add(Map<Stance, Map<Stance, Integer>> table, Stance gold, Stance found) {
    table.computeIfAbsent(gold, g -> new EnumMap<>(Stance.class)).merge(found, 1, Integer::sum);
  }

  private static int count(Map<Stance, Map<Stance, Integer>> table, Stance gold, Stance found) {
    return table.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
  }

  private static double fnc(Map<Stance, Map<Stance, Integer>> table) {
    double earned = 0;
    double best = 0;
    for (Stance gold : Stance.values()) {
      for (Stance found : Stance.values()) {
        double full = gold == Stance.UNRELATED ? RELATED : 1;
        boolean sameSide = (gold == Stance.UNRELATED) == (found == Stance.UNRELATED);
        int pairs = count(table, gold, found);
        best += full * pairs;
        earned += pairs * (gold == found ? full : sameSide ? RELATED : 0);
      }
    }
    return earned / best;
  }

  private static double f1(Map<Stance, Map<Stance, Integer>> table, Stance stance) {
    int sum = 0;
    for (Stance other : Stance.values()) {
      sum += count(table, stance, other) + count(table, other, stance);
    }
    return sum == 0 ? 0 : 2.0 * count(table, stance, stance) / sum;
  }
}
