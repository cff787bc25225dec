package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.contradiction.Stance;
import org.stemma.contradiction.Stances;

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
    int[][] table = new int[Stance.values().length][Stance.values().length];
    for (JsonNode pair : pairs) {
      Stance gold = Stance.valueOf(pair.path("stance").asText().toUpperCase(Locale.ROOT));
      Integer body = places.get(pair.path("body_id").asText());
      if (body == null) {
        throw new IOException("no body " + pair.path("body_id").asText());
      }
      Stance found = stances.of(pair.path("headline").asText(), body);
      table[gold.ordinal()][found.ordinal()]++;
      lines.append(gold + "\t" + found + "\t" + pair.path("headline").asText() + "\n");
    }
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("fnc", fnc(table));
    double macro = 0;
    for (Stance stance : Stance.values()) {
      double f1 = f1(table, stance.ordinal());
      macro += f1 / Stance.values().length;
      scores.put(stance.name().toLowerCase(Locale.ROOT) + "_f1", f1);
    }
    scores.put("macro_f1", macro);
    int unrelated = Stance.UNRELATED.ordinal();
    int[][] constant = new int[table.length][table.length];
    for (int gold = 0; gold < table.length; gold++) {
      for (int count : table[gold]) {
        constant[gold][unrelated] += count;
      }
    }
    scores.put("always_unrelated_fnc", fnc(constant));
    return scores;
  }

  private static double fnc(int[][] table) {
    int unrelated = Stance.UNRELATED.ordinal();
    double earned = 0;
    double best = 0;
    for (int gold = 0; gold < table.length; gold++) {
      for (int found = 0; found < table.length; found++) {
        double full = gold == unrelated ? RELATED : 1;
        boolean sameSide = (gold == unrelated) == (found == unrelated);
        best += full * table[gold][found];
        earned += table[gold][found] * (gold == found ? full : sameSide ? RELATED : 0);
      }
    }
    return earned / best;
  }

  private static double f1(int[][] table, int stance) {
    int due = 0;
    int given = 0;
    for (int other = 0; other < table.length; other++) {
      due += table[stance][other];
      given += table[other][stance];
    }
    return due + given == 0 ? 0 : 2.0 * table[stance][stance] / (due + given);
  }
}
