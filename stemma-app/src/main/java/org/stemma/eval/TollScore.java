package org.stemma.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotate.toll.TollAnnotator;
import org.stemma.annotation.Reading;
import org.stemma.claim.FinalToll;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Parser;

/**
 * How many were killed and injured in an incident, by all its articles, against a register of
 * incidents ({@code gva-incidents}): the share of incidents with the killed right, the injured
 * right, and both.
 */
public final class TollScore implements PublicSet {

  private final ArticleReader reader;
  private final long incidents;

  /**
   * @param parser finds how the words of sentences hang together
   * @param incidents how many incidents of the set to use, from its first
   */
  public TollScore(Parser parser, long incidents) {
    this.reader = new ArticleReader(parser, List.of(new TollAnnotator(Lexicon.ENGLISH)));
    this.incidents = incidents;
  }

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Map<String, FinalToll> truths = truths(folder);
    Map<String, String> incidentOf = new HashMap<>();
    each(
        folder.resolve("gold-clusters.tsv.gz"),
        line -> incidentOf.put(line.split("\t", 2)[0], line.split("\t", 2)[1]));
    Map<String, List<Reading>> reports = new LinkedHashMap<>();
    ObjectMapper json = new ObjectMapper();
    each(
        folder.resolve("articles.jsonl.gz"),
        line -> {
          JsonNode article = node(json, line);
          String incident = incidentOf.get(article.path("id").asText());
          if (incident != null && truths.containsKey(incident)) {
            reports.computeIfAbsent(incident, i -> new ArrayList<>()).add(reading(article));
          }
        });
    return score(truths, reports, lines);
  }

  private static Map<String, Object> score(
      Map<String, FinalToll> truths, Map<String, List<Reading>> reports, Appendable lines)
      throws IOException {
    double killed = 0;
    double injured = 0;
    double both = 0;
    for (Map.Entry<String, List<Reading>> incident : reports.entrySet()) {
      FinalToll truth = truths.getOrDefault(incident.getKey(), FinalToll.NONE);
      FinalToll found = FinalToll.of(incident.getValue());
      killed += truth.killed() == found.killed() ? 1 : 0;
      injured += truth.injured() == found.injured() ? 1 : 0;
      both += truth.equals(found) ? 1 : 0;
      lines.append(
          String.format(
              Locale.ROOT,
              "%s\tkilled %d found %d\tinjured %d found %d%n",
              incident.getKey(),
              truth.killed(),
              found.killed(),
              truth.injured(),
              found.injured()));
    }
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("incidents", reports.size());
    scores.put("killed", killed / reports.size());
    scores.put("injured", injured / reports.size());
    scores.put("both", both / reports.size());
    return scores;
  }

  private Map<String, FinalToll> truths(Path folder) throws IOException {
    Map<String, FinalToll> truths = new LinkedHashMap<>();
    ObjectMapper json = new ObjectMapper();
    each(
        folder.resolve("incidents.jsonl.gz"),
        line -> {
          JsonNode incident = node(json, line);
          if (truths.size() < incidents) {
            truths.put(
                incident.path("incident").asText(),
                new FinalToll(incident.path("killed").asInt(), incident.path("injured").asInt()));
          }
        });
    return truths;
  }

  private Reading reading(JsonNode article) {
    return reader.read(PlainArticle.of(article));
  }

  private static JsonNode node(ObjectMapper json, String line) {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + line, e);
    }
  }

  private static void each(Path file, Consumer<String> line) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      in.lines().forEach(line);
    }
  }
}
