package org.stemma.eval;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;
import org.stemma.eval.lexicon.ResourceLines;

/**
 * Date-F1 and alignment ROUGE ("align+ m:1") of timelines, by the definitions of Martschat and
 * Markert (2017) as the set's README states them. Precision and recall are averaged over the
 * timelines, then joined.
 */
final class TimelineTally {

  /** The stop words of ROUGE 1.5.5, which scores of summaries leave out. */
  private static final Set<String> STOP_WORDS =
      Set.copyOf(ResourceLines.of("rouge-stop-words.txt"));

  private static final Set<String> PUNCTUATION =
      Set.of(".", ",", ";", ":", "``", "''", "-", "\"", "`", "'");

  private final PorterStemmer stemmer = new PorterStemmer();
  private final double[][] sums = new double[3][2];
  private int timelines;

  /** The sentence as it was before it was cut into tokens, as far as can be told. */
  static String untokenised(String tokens) {
    return tokens
        .replace(" ,", ",")
        .replace(" .", ".")
        .replace(" '", "'")
        .replace("-LRB- ", "(")
        .replace(" -RRB-", ")");
  }

  /** Adds a timeline; the result is its Date-F1, AR-1 and AR-2 in words. */
  String add(
      NavigableMap<LocalDate, List<String>> gold, NavigableMap<LocalDate, List<String>> predicted) {
    timelines++;
    double hits = predicted.keySet().stream().filter(gold::containsKey).count();
    double[][] own = {
      {hits / Math.max(1, predicted.size()), hits / gold.size()},
      {aligned(predicted, gold, 1), aligned(gold, predicted, 1)},
      {aligned(predicted, gold, 2), aligned(gold, predicted, 2)}
    };
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < own.length; i++) {
      sums[i][0] += own[i][0];
      sums[i][1] += own[i][1];
      words.append(String.format(Locale.ROOT, i == 0 ? "%.3f" : " / %.3f", f1(own[i])));
    }
    return words.toString();
  }

  Map<String, Object> scores() {
    Map<String, Object> scores = new LinkedHashMap<>();
    String[] names = {"date_f1", "ar1", "ar2"};
    for (int i = 0; i < names.length; i++) {
      scores.put(names[i], f1(new double[] {sums[i][0] / timelines, sums[i][1] / timelines}));
    }
    return scores;
  }

  private static double f1(double[] pair) {
    double sum = pair[0] + pair[1];
    return sum == 0 ? 0 : 2 * pair[0] * pair[1] / sum;
  }

  /** Weighted share of the n-grams of {@code from} that the days they are aligned to hold too. */
  private double aligned(
      Map<LocalDate, List<String>> from, Map<LocalDate, List<String>> to, int n) {
    Map<LocalDate, Map<String, Integer>> raw = new HashMap<>();
    to.forEach((day, sentences) -> raw.put(day, raw(sentences)));
    double found = 0;
    double all = 0;
    for (Map.Entry<LocalDate, List<String>> day : from.entrySet()) {
      Map<List<String>, Integer> mine = grams(day.getValue(), n);
      all += total(mine);
      Map<String, Integer> own = raw(day.getValue());
      LocalDate best = null;
      double cheapest = Double.POSITIVE_INFINITY;
      for (Map.Entry<LocalDate, List<String>> other : to.entrySet()) {
        long days = Math.abs(ChronoUnit.DAYS.between(day.getKey(), other.getKey()));
        double cost =
            (1 - 1.0 / (days + 1)) * (1 - f1(own, raw.getOrDefault(other.getKey(), Map.of())));
        if (cost < cheapest) {
          cheapest = cost;
          best = other.getKey();
        }
      }
      if (best != null) {
        long days = Math.abs(ChronoUnit.DAYS.between(day.getKey(), best));
        found += overlap(mine, grams(to.getOrDefault(best, List.of()), n)) / (double) (days + 1);
      }
    }
    return all == 0 ? 0 : found / all;
  }

  /** Unigram F1 of the tokens as they are, without punctuation. */
  private static double f1(Map<String, Integer> mine, Map<String, Integer> theirs) {
    double shared = overlap(mine, theirs);
    return shared == 0 ? 0 : 2 * shared / (total(mine) + total(theirs));
  }

  private static Map<String, Integer> raw(List<String> sentences) {
    Map<String, Integer> tokens = new HashMap<>();
    for (String sentence : sentences) {
      for (String token : sentence.split(" ")) {
        if (!token.isEmpty()
            && !(token.length() == 1 && !Character.isLetterOrDigit(token.charAt(0)))) {
          tokens.merge(token, 1, Integer::sum);
        }
      }
    }
    return tokens;
  }

  private Map<List<String>, Integer> grams(List<String> sentences, int n) {
    Map<List<String>, Integer> grams = new HashMap<>();
    List<String> tokens = new ArrayList<>();
    for (String sentence : sentences) {
      for (String token : sentence.toLowerCase(Locale.ROOT).split(" ")) {
        if (!token.isEmpty() && !PUNCTUATION.contains(token) && !STOP_WORDS.contains(token)) {
          tokens.add(stemmer.stem(token));
        }
      }
    }
    for (int i = 0; i + n <= tokens.size(); i++) {
      grams.merge(List.copyOf(tokens.subList(i, i + n)), 1, Integer::sum);
    }
    return grams;
  }

  private static int total(Map<?, Integer> counts) {
    return sum(counts.values());
  }

  private static int sum(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private static <T> int overlap(Map<T, Integer> a, Map<T, Integer> b) {
    return a.entrySet().stream()
        .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
        .sum();
  }
}
