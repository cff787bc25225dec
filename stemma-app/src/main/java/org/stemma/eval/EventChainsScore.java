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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import opennlp.tools.stemmer.PorterStemmer;
import org.stemma.annotation.Reading;
import org.stemma.eval.chain.EventChains;
import org.stemma.eval.chain.ToldEvent;
import org.stemma.story.Story;
import org.stemma.story.StoryClusterer;
import org.stemma.syntax.Parser;

/**
 * Which reports speak of the same event ({@code ecbplus}, gold mentions, the whole part as one
 * document), as {@link EventChains} tells it. Pairs of mentions of a topic that the net was fitted
 * to are judged by nets that were fitted to other topics ({@link TopicNets}), so that {@code conll}
 * is cross-validated there; {@code fitted} is what the net in use gives, too good on such topics.
 * Beside them mentions of one stem within the stories that {@link StoryClusterer} finds, and within
 * the gold sub-topics. The documents' own clusters are scored too.
 */
public final class EventChainsScore implements PublicSet {

  private final Parser parser;

  /**
   * @param parser finds how the words of sentences hang together
   */
  public EventChainsScore(Parser parser) {
    this.parser = parser;
  }

  /** A mention of the set. */
  private record Gold(
      String document, String split, String topic, String subtopic, String chain, String stem) {}

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    JsonLines.each(folder.resolve("docs.jsonl.gz"), documents::add);
    EventMentionSet set = new EventMentionSet(parser);
    List<Gold> gold = new ArrayList<>();
    List<ToldEvent> told = new ArrayList<>();
    for (JsonNode document : documents) {
      gold.addAll(gold(document));
      told.addAll(set.told(document));
    }
    TopicNets nets = TopicNets.load();
    EventChains.Judge judge = nets.judge(gold.stream().map(Gold::topic).toList());
    List<String> found = names(EventChains.of(told, parser.vectors(), nets.names(), judge));
    List<String> fitted = names(EventChains.of(told, parser.vectors()));
    for (int i = 0; i < gold.size(); i++) {
      Gold mention = gold.get(i);
      lines.append(mention.document + "\t" + mention.chain + "\t" + mention.stem);
      lines.append("\t" + found.get(i) + "\n");
    }
    Map<String, String> stories = stories(documents);
    Map<String, Object> scores = new LinkedHashMap<>(all(gold, found));
    gold.stream()
        .map(Gold::split)
        .distinct()
        .sorted()
        .forEach(split -> scores.put(split, some(gold, found, m -> m.split.equals(split))));
    scores.put("in_gold_subtopics", all(gold, within(gold, Gold::subtopic, found)));
    scores.put("fitted", all(gold, fitted));
    scores.put("mentions", gold.size());
    List<String> stems = gold.stream().map(Gold::stem).toList();
    scores.put(
        "stem_in_stories",
        all(gold, within(gold, m -> stories.getOrDefault(m.document, m.document), stems)));
    scores.put("stem_in_gold_subtopics", all(gold, within(gold, Gold::subtopic, stems)));
    Map<String, String> subtopics = new LinkedHashMap<>();
    documents.forEach(d -> subtopics.put(d.path("id").asText(), d.path("subtopic").asText()));
    scores.put("documents", ClusterScore.of(subtopics, stories).toMap());
    return scores;
  }

  private static Map<String, Object> all(List<Gold> gold, List<String> found) {
    return some(gold, found, mention -> true);
  }

  /** Scores of the mentions that {@code which} takes. */
  private static Map<String, Object> some(
      List<Gold> gold, List<String> found, Predicate<Gold> which) {
    List<Integer> taken =
        IntStream.range(0, gold.size()).filter(i -> which.test(gold.get(i))).boxed().toList();
    return CoreferenceScore.of(
            taken.stream().map(i -> gold.get(i).chain).toList(),
            taken.stream().map(found::get).toList())
        .toMap();
  }

  /** The names parted by something that each mention has. */
  private static List<String> within(
      List<Gold> gold, Function<Gold, String> part, List<String> names) {
    return IntStream.range(0, gold.size())
        .mapToObj(i -> part.apply(gold.get(i)) + " " + names.get(i))
        .toList();
  }

  /** The name of the chain of each mention: the number of its first. */
  private static List<String> names(List<List<Integer>> chains) {
    Map<Integer, String> names = new TreeMap<>();
    chains.forEach(chain -> chain.forEach(i -> names.put(i, "c" + chain.getFirst())));
    return List.copyOf(names.values());
  }

  private static List<Gold> gold(JsonNode document) {
    PorterStemmer stemmer = new PorterStemmer();
    List<Gold> gold = new ArrayList<>();
    for (JsonNode mention : document.path("events")) {
      gold.add(
          new Gold(
              document.path("id").asText(),
              document.path("split").asText(),
              document.path("topic").asText(),
              document.path("subtopic").asText(),
              mention.path("chain").asText(),
              stem(stemmer, mention.path("text").asText())));
    }
    return gold;
  }

  /** The story of each document that has one. */
  private static Map<String, String> stories(List<JsonNode> documents) {
    List<Reading> readings = new ArrayList<>();
    for (JsonNode document : documents) {
      String text = EventMentionSet.text(document);
      readings.add(PlainArticle.reading(document.path("id").asText(), "", text, Optional.empty()));
    }
    Map<String, String> stories = new LinkedHashMap<>();
    for (Story story : StoryClusterer.cluster(readings)) {
      for (String segment : story.segments()) {
        stories.put(segment.substring(0, segment.lastIndexOf('#')), story.id());
      }
    }
    return stories;
  }

  /** The stem of the last word, which is the head of most mentions of several words. */
  private static String stem(PorterStemmer stemmer, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return stemmer.stem(lower.substring(lower.lastIndexOf(' ') + 1));
  }
}
