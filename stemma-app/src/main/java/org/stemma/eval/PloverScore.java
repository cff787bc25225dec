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
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;
import org.stemma.article.Segment;
import org.stemma.event.MainEvent;
import org.stemma.event.MainMention;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.Parser;

/**
 * Class, source and target of single sentences ({@code plover-gsr}). Classes are those of PLOVER
 * 0.8: the set's older names stand for them (DEMAND is REQUEST, DISAPPROVE and INVESTIGATE are
 * ACCUSE, FIGHT is ASSAULT). A participant counts if its words contain or lie inside those of the
 * gold and the roles fit; a joint act has everyone as source, in any role. The baseline calls every
 * sentence by the commonest class.
 */
public final class PloverScore implements PublicSet {

  private static final Map<String, String> NAMES =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "FIGHT", "ASSAULT",
          "YIELD", "CONCEDE");

  private static final Set<String> PRONOUNS = Set.of("he", "it", "she", "they");

  private final ArticleReader reader;
  private double found;
  private double due;
  private double named;

  /**
   * @param parser finds how the words of sentences hang together
   */
  public PloverScore(Parser parser) {
    this.reader = new ArticleReader(parser, Stemma.annotators());
  }

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    JsonLines.each(folder.resolve("records.jsonl.gz"), records::add);
    double right = 0;
    Map<String, Integer> classes = new TreeMap<>();
    found = 0;
    due = 0;
    named = 0;
    for (JsonNode gold : records) {
      String text = gold.path("text").asText();
      Reading reading = reader.read(PlainArticle.untitled(gold.path("id").asText(), text));
      Segment whole = reading.article().segments().getFirst();
      Optional<EventMention> mention =
          MainMention.of(reading, whole, m -> m.type().isPresent())
              .or(() -> MainMention.of(reading, whole, m -> true));
      String event = gold.path("event").asText();
      String wanted = NAMES.getOrDefault(event, event);
      String given = mention.flatMap(EventMention::type).orElse("-");
      classes.merge(wanted, 1, Integer::sum);
      right += wanted.equals(given) ? 1 : 0;
      List<String> sources = mention.map(m -> words(m.actors())).orElse(List.of());
      List<String> targets = mention.map(m -> words(m.recipients())).orElse(List.of());
      if (sources.isEmpty()) {
        sources =
            MainEvent.of(reading, whole).who().map(reading::words).map(PloverScore::folded).stream()
                .filter(who -> !targets.contains(who))
                .toList();
      }
      participants(gold, sources, targets);
      lines.append(
          String.format(
              Locale.ROOT,
              "%s %s\t%s %s > %s\t%s > %s\t%s%n",
              wanted.equals(given) ? "+" : "-",
              wanted,
              given,
              sources,
              targets,
              actors(gold.path("source")),
              actors(gold.path("target")),
              text));
    }
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("class_accuracy", right / records.size());
    double precision = named == 0 ? 0 : found / named;
    scores.put("actor_precision", precision);
    scores.put("actor_recall", found / due);
    scores.put("actor_f1", 2 * found / (named + due));
    scores.put(
        "commonest_class",
        classes.values().stream().mapToInt(Integer::intValue).max().orElse(0)
            / (double) records.size());
    return scores;
  }

  private void participants(JsonNode gold, List<String> sources, List<String> targets) {
    List<String> from = actors(gold.path("source"));
    List<String> to = actors(gold.path("target"));
    named += sources.size() + targets.size();
    due += from.size() + to.size();
    if (to.isEmpty() && from.size() > 1) {
      List<String> all = new ArrayList<>(sources);
      all.addAll(targets);
      found += matched(all, from);
    } else {
      found += matched(sources, from) + matched(targets, to);
    }
  }

  private static int matched(List<String> given, List<String> gold) {
    List<String> left = new ArrayList<>(gold);
    int matched = 0;
    for (String phrase : given) {
      Optional<String> same =
          left.stream().filter(g -> g.contains(phrase) || phrase.contains(g)).findFirst();
      same.ifPresent(left::remove);
      matched += same.isPresent() ? 1 : 0;
    }
    return matched;
  }

  private static List<String> words(List<Participant> participants) {
    return participants.stream().map(PloverScore::named).filter(w -> !w.isEmpty()).toList();
  }

  /** The name that a pronoun stands for, otherwise the words themselves. */
  private static String named(Participant participant) {
    boolean pronoun = PRONOUNS.contains(folded(participant.text()));
    return folded(pronoun ? participant.name().orElse("") : participant.text());
  }

  private static List<String> actors(JsonNode list) {
    List<String> actors = new ArrayList<>();
    list.forEach(actor -> actors.add(folded(actor.path("actorText").asText())));
    actors.removeIf(String::isEmpty);
    return actors;
  }

  private static String folded(String words) {
    return words.strip().replaceAll("\\s++", " ").toLowerCase(Locale.ROOT);
  }
}
