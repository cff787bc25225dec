package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotate.time.TimeAnnotator;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Parser;
import org.stemma.text.Span;
import org.stemma.timeline.DatedSentence;
import org.stemma.timeline.DayTeller;
import org.stemma.timeline.StorySentences;
import org.stemma.timeline.ToldDay;

/**
 * Timelines of journalists ({@code tls-t17}): which days they name, and what they say of each. For
 * each reference, articles published outside its first and last day are dropped and days outside
 * are not told; the teller is told the number of days and the mean number of sentences a day. The
 * baseline, beside it: the days on which most articles appeared, each with the first sentences of
 * its articles. The same is scored by other rules of what is read ({@link TimelineRule}), since
 * some systems are given every page, and some references stand among the pages.
 */
public final class TimelineScore implements PublicSet {

  private final ArticleReader reader;

  /**
   * @param parser tells the tense by which a weekday lies before or behind the report
   */
  public TimelineScore(Parser parser) {
    this.reader = new ArticleReader(parser, List.of(new TimeAnnotator(Lexicon.ENGLISH)));
  }

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Map<TimelineRule, TimelineTally> ours = new EnumMap<>(TimelineRule.class);
    TimelineTally baseline = new TimelineTally();
    for (String topic : topics(folder)) {
      List<TimelineReport> reports = new ArrayList<>();
      JsonLines.each(
          folder.resolve(topic + ".articles.jsonl.gz"), node -> reports.add(report(node)));
      List<JsonNode> references = new ArrayList<>();
      JsonLines.each(folder.resolve(topic + ".timelines.jsonl.gz"), references::add);
      for (JsonNode reference : references) {
        NavigableMap<LocalDate, List<String>> gold = gold(reference);
        lines.append(
            String.format(
                Locale.ROOT,
                "%s\t%s\tdays %d\t%s\tbaseline %s%n",
                topic,
                reference.path("timeline").asText(),
                gold.size(),
                told(reports, gold, ours),
                baseline.add(
                    gold,
                    mostPublished(
                        TimelineRule.INSIDE.of(reports, gold), gold.size(), perDay(gold)))));
      }
    }
    Map<String, Object> scores =
        new LinkedHashMap<>(ours.getOrDefault(TimelineRule.INSIDE, new TimelineTally()).scores());
    ours.remove(TimelineRule.INSIDE);
    ours.forEach((rule, tally) -> scores.put(rule.key(), tally.scores()));
    scores.put("baseline", baseline.scores());
    return scores;
  }

  private static Set<String> topics(Path folder) throws IOException {
    Set<String> topics = new TreeSet<>();
    try (var files = Files.list(folder)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".articles.jsonl.gz"))
          .forEach(name -> topics.add(name.substring(0, name.indexOf('.'))));
    }
    return topics;
  }

  private static int perDay(Map<LocalDate, List<String>> gold) {
    return Math.toIntExact(
        Math.round(gold.values().stream().mapToInt(List::size).average().orElse(1)));
  }

  private static NavigableMap<LocalDate, List<String>> gold(JsonNode reference) {
    NavigableMap<LocalDate, List<String>> gold = new TreeMap<>();
    for (Map.Entry<String, JsonNode> day : reference.path("dates").properties()) {
      List<String> sentences = new ArrayList<>();
      day.getValue().forEach(s -> sentences.add(s.asText()));
      gold.put(LocalDate.parse(day.getKey()), sentences);
    }
    return gold;
  }

  private TimelineReport report(JsonNode article) {
    List<String> lines = new ArrayList<>();
    article.path("sentences").forEach(s -> lines.add(s.asText().replace('\n', ' ')));
    String date = article.path("date").asText();
    Reading reading =
        reader.read(
            PlainArticle.reading(
                    article.path("id").asText(),
                    "",
                    String.join("\n", lines.stream().map(TimelineTally::untokenised).toList()),
                    Optional.of(date))
                .article());
    return new TimelineReport(LocalDate.parse(date), lines, sentences(reading, lines.size()));
  }

  /** One sentence a line, empty ones too. */
  private static List<DatedSentence> sentences(Reading reading, int lines) {
    List<DatedSentence> sentences = new ArrayList<>();
    String text = reading.article().text();
    int at = text.startsWith("\n\n") ? 2 : 0;
    for (int i = 0; i < lines; i++) {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      sentences.add(
          StorySentences.of(reading, Span.of(at, end), Set.of(reading.page()), i, Set.of()));
      at = Math.min(text.length(), end + 1);
    }
    return sentences;
  }

  /** Adds what is told by each rule to its tally; the result is the rules with their scores. */
  private static String told(
      List<TimelineReport> reports,
      NavigableMap<LocalDate, List<String>> gold,
      Map<TimelineRule, TimelineTally> tallies) {
    Map<List<TimelineReport>, NavigableMap<LocalDate, List<String>>> told = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (TimelineRule rule : TimelineRule.values()) {
      NavigableMap<LocalDate, List<String>> days =
          told.computeIfAbsent(rule.of(reports, gold), given -> told(given, gold, perDay(gold)));
      String scores = tallies.computeIfAbsent(rule, r -> new TimelineTally()).add(gold, days);
      words.add(rule == TimelineRule.INSIDE ? scores : rule.key() + " " + scores);
    }
    return String.join("\t", words);
  }

  private static NavigableMap<LocalDate, List<String>> told(
      List<TimelineReport> reports, NavigableMap<LocalDate, List<String>> gold, int perDay) {
    List<DatedSentence> sentences = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (TimelineReport report : reports) {
      sentences.addAll(report.sentences());
      lines.addAll(report.lines());
    }
    NavigableMap<LocalDate, List<String>> told = new TreeMap<>();
    for (ToldDay day :
        DayTeller.tell(
            sentences,
            d -> !d.isBefore(gold.firstKey()) && !d.isAfter(gold.lastKey()),
            true,
            gold.size(),
            perDay)) {
      told.put(day.day(), day.sentences().stream().map(lines::get).toList());
    }
    return told;
  }

  private static NavigableMap<LocalDate, List<String>> mostPublished(
      List<TimelineReport> reports, int days, int perDay) {
    NavigableMap<LocalDate, List<String>> firsts = new TreeMap<>();
    Map<LocalDate, Integer> published = new TreeMap<>();
    for (TimelineReport report : reports) {
      published.merge(report.date(), 1, Integer::sum);
      firsts
          .computeIfAbsent(report.date(), d -> new ArrayList<>())
          .addAll(report.lines().stream().limit(1).toList());
    }
    NavigableMap<LocalDate, List<String>> told = new TreeMap<>();
    published.entrySet().stream()
        .sorted(
            Map.Entry.<LocalDate, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(days)
        .forEach(
            day ->
                told.put(
                    day.getKey(),
                    firsts.getOrDefault(day.getKey(), List.of()).stream()
                        .filter(new HashSet<String>()::add)
                        .limit(perDay)
                        .toList()));
    return told;
  }
}
