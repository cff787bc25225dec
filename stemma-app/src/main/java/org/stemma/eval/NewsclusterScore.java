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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.stemma.annotation.Reading;
import org.stemma.story.Story;
import org.stemma.story.StoryClusterer;

/**
 * Scores {@link StoryClusterer} on a folder of {@code articles.jsonl.gz} and {@code
 * gold-clusters.tsv}, all articles at once: {@code bcubed_f1} and {@code pair_f1}.
 */
public final class NewsclusterScore implements PublicSet {

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Map<String, String> gold = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("gold-clusters.tsv"))) {
      String[] columns = line.split("\t", -1);
      gold.put(columns[0], columns[1]);
    }
    List<Reading> readings = readings(folder.resolve("articles.jsonl.gz"));
    Map<String, String> predicted = new LinkedHashMap<>();
    for (Story story : StoryClusterer.cluster(readings)) {
      for (String segment : story.segments()) {
        predicted.put(segment.substring(0, segment.lastIndexOf('#')), story.id());
      }
    }
    ClusterScore score = ClusterScore.of(gold, predicted);
    lines.append(
        String.format(
            Locale.ROOT,
            "BCubed %.3f / %.3f / %.3f, pairs %.3f / %.3f / %.3f (precision, recall, F1)%n",
            score.precision(),
            score.recall(),
            score.f1(),
            score.pairPrecision(),
            score.pairRecall(),
            score.pairF1()));
    return score.toMap();
  }

  private static List<Reading> readings(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Reading> readings = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = mapper.readTree(line);
        Optional<String> date =
            Optional.of(node.path("date").asText("")).filter(d -> d.length() == 10);
        readings.add(
            PlainArticle.reading(
                node.path("id").asText(),
                node.path("title").asText(""),
                node.path("text").asText(""),
                date));
      }
    }
    return readings;
  }
}
