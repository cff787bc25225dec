package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.stemmer.PorterStemmer;
import org.stemma.annotation.Reading;
import org.stemma.story.Story;
import org.stemma.story.StoryClusterer;

/**
 * Which reports speak of the same event ({@code ecbplus}, gold mentions, the whole part as one
 * document): mentions of one stem are one event within the stories that {@link StoryClusterer}
 * finds; beside it the same within the gold sub-topics. The documents' own clusters are scored too.
 */
public final class EventChainsScore implements PublicSet {

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    JsonLines.each(folder.resolve("docs.jsonl.gz"), documents::add);
    Map<String, String> subtopics = new LinkedHashMap<>();
    List<Reading> readings = new ArrayList<>();
    for (JsonNode document : documents) {
      String id = document.path("id").asText();
      subtopics.put(id, document.path("subtopic").asText());
      readings.add(PlainArticle.reading(id, "", text(document), Optional.empty()));
    }
    Map<String, String> stories = new LinkedHashMap<>();
    for (Story story : StoryClusterer.cluster(readings)) {
      for (String segment : story.segments()) {
        stories.put(segment.substring(0, segment.lastIndexOf('#')), story.id());
      }
    }
    List<String> gold = new ArrayList<>();
    List<String> found = new ArrayList<>();
    List<String> baseline = new ArrayList<>();
    PorterStemmer stemmer = new PorterStemmer();
    for (JsonNode document : documents) {
      String id = document.path("id").asText();
      for (JsonNode mention : document.path("events")) {
        String stem = stem(stemmer, mention.path("text").asText());
        gold.add(mention.path("chain").asText());
        found.add(stories.getOrDefault(id, id) + " " + stem);
        baseline.add(subtopics.get(id) + " " + stem);
        lines.append(id + "\t" + mention.path("chain").asText() + "\t" + stem + "\n");
      }
    }
    Map<String, Object> scores = new LinkedHashMap<>(CoreferenceScore.of(gold, found).toMap());
    scores.put("mentions", gold.size());
    scores.put("documents", ClusterScore.of(subtopics, stories).toMap());
    scores.put("stem_in_gold_subtopics", CoreferenceScore.of(gold, baseline).toMap());
    return scores;
  }

  private static String text(JsonNode document) {
    StringBuilder text = new StringBuilder();
    for (JsonNode sentence : document.path("sentences")) {
      for (JsonNode token : sentence) {
        text.append(token.asText()).append(' ');
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** The stem of the last word, which is the head of most mentions of several words. */
  private static String stem(PorterStemmer stemmer, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return stemmer.stem(lower.substring(lower.lastIndexOf(' ') + 1));
  }
}
