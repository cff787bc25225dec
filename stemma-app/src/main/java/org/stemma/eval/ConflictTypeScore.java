package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.event.ConflictTypes;

/**
 * Kinds of conflict events ({@code case2021-types}, 30 types): F1 of the types weighted by their
 * number in the gold, and their plain mean; the commonest type for every text beside it.
 */
public final class ConflictTypeScore implements PublicSet {

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    List<JsonNode> snippets = new ArrayList<>();
    JsonLines.each(folder.resolve("snippets.jsonl.gz"), snippets::add);
    Map<String, Integer> gold = new TreeMap<>();
    Map<String, Integer> given = new TreeMap<>();
    Map<String, Integer> right = new TreeMap<>();
    for (JsonNode snippet : snippets) {
      String type = snippet.path("type").asText();
      String found = ConflictTypes.ENGLISH.of(snippet.path("text").asText()).orElse("-");
      gold.merge(type, 1, Integer::sum);
      given.merge(found, 1, Integer::sum);
      right.merge(type, type.equals(found) ? 1 : 0, Integer::sum);
      lines.append(snippet.path("id").asText() + "\t" + type + "\t" + found + "\n");
    }
    double weighted = 0;
    double macro = 0;
    for (Map.Entry<String, Integer> type : gold.entrySet()) {
      double f1 =
          2.0
              * right.getOrDefault(type.getKey(), 0)
              / (type.getValue() + given.getOrDefault(type.getKey(), 0));
      lines.append(
          String.format(Locale.ROOT, "%s\t%.3f of %d%n", type.getKey(), f1, type.getValue()));
      weighted += f1 * type.getValue() / snippets.size();
      macro += f1 / gold.size();
    }
    double most = gold.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("weighted_f1", weighted);
    scores.put("macro_f1", macro);
    scores.put("types", gold.size());
    double share = most / snippets.size();
    scores.put("commonest_type_weighted_f1", share * 2 * share / (1 + share));
    return scores;
  }
}
