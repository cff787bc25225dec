package org.stemma.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Tells a story day by day in sentences of its pages. The days are those of {@link DayChoice}. The
 * sentences of a day are chosen one by one: each must hold what most sources say of that day
 * (support) and what no sentence chosen before says (novelty), and be near to what the story is
 * about. Pure and independent of the order of the reports.
 */
public final class DayTeller {

  /** So many first sentences of a report tell of the day it was published, or the day before. */
  private static final int LEAD = 12;

  /** How surely they do, beside a sentence that names the day. */
  private static final double LEAD_SHARE = 0.8;

  /** The same for a sentence that names another day. */
  private static final double ELSEWHERE_SHARE = 0.4;

  /**
   * How surely a sentence that names no day tells the day of an event in it: the sentence that
   * names the day stands before the comment on it. By judgement: no set tells such sentences.
   */
  static final double TOLD_SHARE = 0.5;

  /**
   * The same for a sentence that names the day it was published on. Swept on the topics of {@code
   * eval timeline}, 2026-11-30, as are the constants below that have figures, each with the others
   * as they stand: AR-1 .158 with .6, .162 with .7, .159 with .8, .157 with 1.
   */
  private static final double SAME_DAY_SHARE = 0.7;

  /**
   * The same for a sentence published before the day: what it announces may come otherwise. AR-1
   * .162 with .3 and .5, .160 with 1.
   */
  private static final double AHEAD_SHARE = 0.3;

  /**
   * What a word is still worth that a chosen sentence says already. AR-1 .163 with .2, .162 with
   * .3, .156 with .4, .159 with .5: the value in use is not the best of these by AR-1 over all
   * topics, and what speaks for it besides is not on record.
   */
  private static final double SAID = 0.3;

  /**
   * Power of the number of words by which their worth is divided. AR-1 .158 with .7, .157 with 1.
   */
  private static final double LENGTH = 0.9;

  /** Share of its words that makes a sentence a repetition. No figures of a sweep are on record. */
  private static final double REPEATED = 0.8;

  /** Fewer words than these are a heading. No figures of a sweep are on record. */
  private static final int SHORTEST = 5;

  /**
   * More words than these are sentences run together. AR-1 .160 with 50, .162 with 60, .158 with
   * 80.
   */
  private static final int LONGEST = 60;

  /**
   * Share of its worth that the first sentence of a report gains by its place; the next gains half
   * of that, the next a third. No figures of a sweep are on record.
   */
  private static final double HEAD = 0.5;

  private final List<DatedSentence> sentences;

  /** How near each sentence is to what the story is about. */
  private final double[] matter;

  private DayTeller(List<DatedSentence> sentences) {
    this.sentences = sentences;
    WordShares shares = new WordShares(sentences);
    this.matter = sentences.stream().mapToDouble(shares::matter).toArray();
  }

  /**
   * The days of {@code sentences} that matter most, in order of time.
   *
   * @param among which days may be told
   * @param lead whether first sentences that name no day tell the day of publication, or the day
   *     before
   * @param days at most so many days
   * @param perDay at most so many sentences of each
   */
  public static List<ToldDay> tell(
      List<DatedSentence> sentences,
      Predicate<LocalDate> among,
      boolean lead,
      int days,
      int perDay) {
    DayTeller teller = new DayTeller(List.copyOf(sentences));
    Map<LocalDate, Double> weights = DayWeights.of(teller.sentences, teller.matter);
    weights.keySet().removeIf(day -> !among.test(day));
    Map<LocalDate, Map<Integer, Double>> candidates = teller.candidates(lead);
    return DayChoice.of(weights, days).stream()
        .map(
            day ->
                new ToldDay(
                    day,
                    weights.getOrDefault(day, 0.0),
                    teller.sentences(candidates.getOrDefault(day, Map.of()), perDay)))
        .toList();
  }

  /** Sentences that may tell each day, with how surely they are of that day. */
  private Map<LocalDate, Map<Integer, Double>> candidates(boolean lead) {
    Map<LocalDate, Map<Integer, Double>> all = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      DatedSentence sentence = sentences.get(i);
      for (LocalDate day : sentence.days()) {
        put(all, day, i, share(sentence, day));
      }
      for (LocalDate day : sentence.told()) {
        put(all, day, i, TOLD_SHARE);
      }
      if (lead && sentence.place() < LEAD && sentence.published().isPresent()) {
        LocalDate day = sentence.published().get();
        double share = sentence.days().isEmpty() ? LEAD_SHARE : ELSEWHERE_SHARE;
        put(all, day, i, share);
        put(all, day.minusDays(1), i, share);
      }
    }
    return all;
  }

  private static double share(DatedSentence sentence, LocalDate day) {
    int order = sentence.published().map(day::compareTo).orElse(-1);
    return order < 0 ? 1 : order == 0 ? SAME_DAY_SHARE : AHEAD_SHARE;
  }

  private static void put(
      Map<LocalDate, Map<Integer, Double>> all, LocalDate day, int sentence, double share) {
    all.computeIfAbsent(day, d -> new TreeMap<>()).merge(sentence, share, Math::max);
  }

  private List<Integer> sentences(Map<Integer, Double> candidates, int perDay) {
    Map<String, Double> worth = worth(candidates);
    List<Integer> chosen = new ArrayList<>();
    Set<String> said = new HashSet<>();
    Set<Integer> left = new HashSet<>(candidates.keySet());
    left.removeIf(i -> !hasLength(sentences.get(i)));
    while (chosen.size() < perDay && !left.isEmpty()) {
      int best =
          left.stream()
              .max(
                  Comparator.<Integer>comparingDouble(
                          i ->
                              candidates.getOrDefault(i, 0.0)
                                  * matter[i]
                                  * gain(sentences.get(i), worth))
                      .thenComparing(Comparator.reverseOrder()))
              .orElseThrow();
      chosen.add(best);
      said.addAll(sentences.get(best).content());
      left.removeIf(i -> isSaid(sentences.get(i), said));
      sentences.get(best).content().forEach(word -> worth.merge(word, SAID, (a, b) -> a * b));
    }
    return chosen;
  }

  /** Whether chosen sentences hold nearly all that this one says. */
  private static boolean isSaid(DatedSentence sentence, Set<String> said) {
    long old = sentence.content().stream().filter(said::contains).count();
    return old >= REPEATED * sentence.content().size();
  }

  private static boolean hasLength(DatedSentence sentence) {
    int words = sentence.words().size();
    return words >= SHORTEST && words <= LONGEST;
  }

  /** What each word is worth on a day: how many sources use it there. */
  private Map<String, Double> worth(Map<Integer, Double> candidates) {
    Map<String, Map<String, Double>> users = new HashMap<>();
    candidates.forEach(
        (i, share) -> {
          DatedSentence sentence = sentences.get(i);
          double each = share / sentence.sources().size();
          for (String word : sentence.content()) {
            Map<String, Double> by = users.computeIfAbsent(word, w -> new HashMap<>());
            sentence.sources().forEach(source -> by.merge(source, each, Math::max));
          }
        });
    Map<String, Double> worth = new HashMap<>();
    users.forEach(
        (word, by) -> worth.put(word, by.values().stream().sorted().mapToDouble(s -> s).sum()));
    return worth;
  }

  /** Worth of all words for their number, more near the head of the report. */
  private static double gain(DatedSentence sentence, Map<String, Double> worth) {
    double sum =
        sentence.content().stream()
            .sorted()
            .mapToDouble(word -> worth.getOrDefault(word, 0.0))
            .sum();
    double length = Math.pow(Math.max(SHORTEST, sentence.content().size()), LENGTH);
    return sum / length * (1 + HEAD / (1 + sentence.place()));
  }
}
