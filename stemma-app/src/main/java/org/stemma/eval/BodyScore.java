package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.BlockKind;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/**
 * Article bodies against hand-made texts (the article extraction benchmark of Scrapinghub, 2020):
 * bags of four-token shingles, mean precision and recall over pages, F1 of the two means.
 */
public final class BodyScore implements PublicSet {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int SHINGLE = 4;

  /** The truth holds what stands under headline and standfirst. */
  static final Set<BlockKind> NO_BODY = Set.of(BlockKind.TITLE, BlockKind.SUBTITLE);

  private final TextReader reader;

  /** Takes what it holds for the report from a page. */
  @FunctionalInterface
  interface TextReader {
    String read(Capture page);
  }

  /**
   * Scores the project's own extractor, without a language model, on pages of any kind: among them
   * are recipes, shops and forums.
   */
  public BodyScore() {
    this(new Extractor(LanguageDetector.NONE, ExtractOptions.DEFAULT.ofAnyKind())::extract);
  }

  /** Scores any other extractor. */
  public BodyScore(Function<Capture, Extraction> extractor) {
    this.reader = page -> PublicPages.mainText(extractor.apply(page), NO_BODY);
  }

  private BodyScore(TextReader reader) {
    this.reader = reader;
  }

  /** Scores what {@code reader} takes for the report. */
  static BodyScore ofText(TextReader reader) {
    return new BodyScore(reader);
  }

  /**
   * Figures {@code pages, precision, recall, f1, accuracy, cpu_pages_per_second, half_a_f1,
   * half_b_f1}; the halves hold the pages of every other site.
   */
  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long spent = 0;
    List<Counts> all = new ArrayList<>();
    List<Map.Entry<String, JsonNode>> pages = PublicPages.truth(folder);
    Sites sites = Sites.of(pages);
    List<List<Counts>> byHalf = List.of(new ArrayList<>(), new ArrayList<>());
    int exact = 0;
    for (Map.Entry<String, JsonNode> page : pages) {
      Capture capture = PublicPages.capture(folder, page.getKey(), Optional.empty());
      long before = clock.getCurrentThreadCpuTime();
      String found = reader.read(capture);
      spent += clock.getCurrentThreadCpuTime() - before;
      String truth = page.getValue().path("articleBody").asText();
      Counts counts = compare(truth, found);
      all.add(counts);
      byHalf.get(sites.half(page.getKey())).add(counts);
      exact += tokens(truth).equals(tokens(found)) ? 1 : 0;
      lines.append(
          String.format(
              Locale.ROOT,
              "%s\t%d\t%d\t%d\t%.3f\t%.3f\n",
              page.getKey(),
              counts.hits,
              counts.extra,
              counts.missed,
              counts.precision(),
              counts.recall()));
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("pages", all.size());
    figures.put("precision", precision(all));
    figures.put("recall", recall(all));
    figures.put("f1", f1(all));
    figures.put("accuracy", all.isEmpty() ? 0 : (double) exact / all.size());
    figures.put("cpu_pages_per_second", spent == 0 ? 0 : all.size() * 1e9 / spent);
    figures.put("half_a_f1", f1(byHalf.get(0)));
    figures.put("half_b_f1", f1(byHalf.get(1)));
    return figures;
  }

  private static double precision(List<Counts> pages) {
    return pages.stream()
        .filter(c -> c.hits + c.extra > 0)
        .mapToDouble(Counts::precision)
        .average()
        .orElse(0);
  }

  private static double recall(List<Counts> pages) {
    return pages.stream()
        .filter(c -> c.hits + c.missed > 0)
        .mapToDouble(Counts::recall)
        .average()
        .orElse(0);
  }

  private static double f1(List<Counts> pages) {
    double precision = precision(pages);
    double recall = recall(pages);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Shingles that both texts have, that only the second has, that only the first has. */
  record Counts(int hits, int extra, int missed) {

    double precision() {
      return extra == 0 && missed == 0 ? 1 : hits == 0 ? 0 : (double) hits / (hits + extra);
    }

    double recall() {
      return extra == 0 && missed == 0 ? 1 : hits == 0 ? 0 : (double) hits / (hits + missed);
    }
  }

  static Counts compare(String truth, String found) {
    Map<List<String>, Integer> left = shingles(truth);
    Map<List<String>, Integer> right = shingles(found);
    int hits = 0;
    int leftAll = left.values().stream().mapToInt(Integer::intValue).sum();
    int rightAll = right.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<List<String>, Integer> entry : left.entrySet()) {
      hits += Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0));
    }
    return new Counts(hits, rightAll - hits, leftAll - hits);
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> tokens = tokens(text);
    Map<List<String>, Integer> bag = new HashMap<>();
    if (tokens.isEmpty()) {
      return bag;
    }
    int width = Math.min(SHINGLE, tokens.size());
    for (int i = 0; i + width <= tokens.size(); i++) {
      bag.merge(tokens.subList(i, i + width), 1, Integer::sum);
    }
    return bag;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
