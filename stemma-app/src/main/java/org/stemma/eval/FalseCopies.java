package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.stemma.annotation.Reading;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.LineageTracer;
import org.stemma.similarity.SharedRuns;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.story.StoryClusterer;

/**
 * How often two outlets that tell one event in words of their own are taken for copy and source:
 * pairs of one gold cluster, of different outlets, that share no run of {@value #RUN} words.
 */
final class FalseCopies {

  /** Runs of this length are copied: quotations and names are mostly shorter. */
  static final int RUN = 12;

  private FalseCopies() {}

  /** One article of the set. */
  private record Item(String event, String outlet, List<Token> tokens) {}

  static Map<String, Object> of(Path folder, Appendable lines) throws IOException {
    Map<String, String> events = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold-clusters.tsv"))) {
      String[] columns = line.split("\t", -1);
      events.put(columns[0], columns[1]);
    }
    Map<String, Item> items = new LinkedHashMap<>();
    List<Reading> readings = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("articles.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      ObjectMapper mapper = new ObjectMapper();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = mapper.readTree(line);
        String id = node.path("id").asText();
        String text = node.path("text").asText("");
        items.put(
            id,
            new Item(events.getOrDefault(id, id), node.path("outlet").asText(), Tokens.of(text)));
        readings.add(
            PlainArticle.reading(
                id,
                node.path("title").asText(""),
                text,
                Optional.of(node.path("date").asText("")).filter(d -> d.length() == 10)));
      }
    }
    Set<String> linked = new HashSet<>();
    for (Derivation edge :
        LineageTracer.trace(readings, StoryClusterer.cluster(readings)).edges()) {
      if (edge.held()) {
        String from = page(edge.from());
        String to = page(edge.to());
        linked.add(from.compareTo(to) < 0 ? from + " " + to : to + " " + from);
      }
    }
    int pairs = 0;
    int called = 0;
    List<String> ids = items.keySet().stream().sorted().toList();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        Item a = items.get(ids.get(i));
        Item b = items.get(ids.get(j));
        if (a != null
            && b != null
            && a.event().equals(b.event())
            && !a.outlet().equals(b.outlet())
            && SharedRuns.of(a.tokens(), b.tokens(), RUN).isEmpty()) {
          pairs++;
          called += linked.contains(ids.get(i) + " " + ids.get(j)) ? 1 : 0;
        }
      }
    }
    double rate = pairs == 0 ? 0 : (double) called / pairs;
    lines.append(
        String.format(
            Locale.ROOT,
            "outlets telling one event without a run of %d words: %d of %d pairs called copies%n",
            RUN,
            called,
            pairs));
    return Map.of("false_copies", rate);
  }

  private static String page(String segment) {
    return segment.substring(0, segment.lastIndexOf('#'));
  }
}
