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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.event.MainEvent;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.Parser;
import org.stemma.text.Span;

/**
 * Who, what, when and where of a report's main event ({@code five-w}): token F1 with the nearest
 * answer of the coders, and the share of answers that reach .5, for each question that has an
 * answer. The baseline gives the headline as every answer.
 */
public final class FiveWScore implements PublicSet {

  private static final List<String> QUESTIONS = List.of("who", "what", "when", "where");
  private static final Pattern TOKEN = Pattern.compile("[a-z0-9]++");
  private static final Set<String> STOP_WORDS =
      Set.of(
          ("a an the of in on at to and or for by with from is was were are be been has have had it"
                  + " its his her their that this as after")
              .split(" "));
  private static final double HIT = 0.5;

  private final ArticleReader reader;

  /**
   * @param parser finds how the words of sentences hang together
   */
  public FiveWScore(Parser parser) {
    this.reader = new ArticleReader(parser, Stemma.annotators());
  }

  /** Sums of one question. */
  private static final class Tally {
    private int asked;
    private double f1;
    private double hits;

    void add(double score) {
      asked++;
      f1 += score;
      hits += score >= HIT ? 1 : 0;
    }
  }

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    JsonLines.each(folder.resolve("articles.jsonl.gz"), articles::add);
    Map<String, Tally> ours = tallies();
    Map<String, Tally> headline = tallies();
    Tally dates = new Tally();
    for (JsonNode article : articles) {
      Reading reading = reader.read(PlainArticle.of(article));
      Map<String, Optional<Span>> answers =
          answers(MainEvent.of(reading, reading.article().segments().getFirst()));
      lines.append(article.path("title").asText()).append('\n');
      for (String question : QUESTIONS) {
        List<String> gold = gold(article.path("gold").path(question));
        if (!gold.isEmpty()) {
          String answer =
              answers.getOrDefault(question, Optional.empty()).map(reading::words).orElse("");
          double score = best(answer, gold);
          of(ours, question).add(score);
          of(headline, question).add(best(article.path("title").asText(), gold));
          lines.append(
              String.format(Locale.ROOT, "  %s %.2f\t%s\t%s%n", question, score, answer, gold));
        }
      }
      day(article.path("gold").path("when"))
          .ifPresent(day -> dates.add(isDated(reading, answers, day) ? 1 : 0));
    }
    Map<String, Object> scores = scores(ours);
    scores.put("when_date_accuracy", dates.hits / dates.asked);
    scores.put("headline", scores(headline));
    return scores;
  }

  private static Map<String, Optional<Span>> answers(MainEvent event) {
    return Map.of(
        "who", event.who(), "what", event.what(), "when", event.when(), "where", event.where());
  }

  private static boolean isDated(Reading reading, Map<String, Optional<Span>> answers, String day) {
    return answers.getOrDefault("when", Optional.empty()).stream()
        .flatMap(span -> reading.within(TimeExpression.class, span).stream())
        .anyMatch(time -> time.time().edtf().equals(day));
  }

  private static Optional<String> day(JsonNode entries) {
    for (JsonNode entry : entries) {
      if (!entry.path("parsed").asText("").isEmpty() && !entry.path("parsed").isNull()) {
        return Optional.of(entry.path("parsed").asText());
      }
    }
    return Optional.empty();
  }

  private static Tally of(Map<String, Tally> tallies, String question) {
    return tallies.computeIfAbsent(question, q -> new Tally());
  }

  private static Map<String, Tally> tallies() {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    QUESTIONS.forEach(q -> tallies.put(q, new Tally()));
    return tallies;
  }

  private static Map<String, Object> scores(Map<String, Tally> tallies) {
    Map<String, Object> scores = new LinkedHashMap<>();
    double hits = 0;
    double f1 = 0;
    for (Map.Entry<String, Tally> question : tallies.entrySet()) {
      Tally tally = question.getValue();
      scores.put(question.getKey() + "_f1", tally.f1 / tally.asked);
      scores.put(question.getKey() + "_hits", tally.hits / tally.asked);
      f1 += tally.f1 / tally.asked / QUESTIONS.size();
      hits += tally.hits / tally.asked / QUESTIONS.size();
    }
    scores.put("mean_f1", f1);
    scores.put("mean_hits", hits);
    return scores;
  }

  private static List<String> gold(JsonNode entries) {
    List<String> gold = new ArrayList<>();
    for (JsonNode entry : entries) {
      String text = entry.path("text").isNull() ? "" : entry.path("text").asText("");
      if (!tokens(text).isEmpty() && !text.equals("NULL")) {
        gold.add(text);
      }
    }
    return gold;
  }

  private static double best(String answer, List<String> gold) {
    return gold.stream().mapToDouble(g -> f1(tokens(answer), tokens(g))).max().orElse(0);
  }

  private static double f1(List<String> answer, List<String> gold) {
    List<String> left = new ArrayList<>(gold);
    double shared = answer.stream().filter(left::remove).count();
    return shared == 0 ? 0 : 2 * shared / (answer.size() + gold.size());
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (!STOP_WORDS.contains(matcher.group())) {
        tokens.add(matcher.group());
      }
    }
    return tokens;
  }
}
