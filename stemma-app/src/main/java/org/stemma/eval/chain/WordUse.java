package org.stemma.eval.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the words for events are used in the reports at hand: by how many, beside which others, of
 * whom. Two words that stand side by side in sentences name two events; two that are said of the
 * same people and things may name one.
 */
final class WordUse {

  private record OfStory(int story, String lemma) {}

  private record InReport(int report, String lemma) {}

  private record InSentence(int report, int sentence) {}

  private final int reports;
  private final ReportNearness nearness;
  private final Map<String, Set<Integer>> having = new HashMap<>();
  private final Map<OfStory, Set<Integer>> havingOfStory = new HashMap<>();
  private final Map<Integer, Set<Integer>> ofStory = new HashMap<>();
  private final Map<InReport, Integer> counts = new HashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();
  private final Map<String, Integer> together = new HashMap<>();
  private final Map<OfStory, Map<String, Double>> company = new HashMap<>();
  private final Map<String, Map<String, Double>> companyOfAll = new HashMap<>();
  private final Map<String, Double> alikeness = new HashMap<>();

  WordUse(List<Telling> tellings, int reports, ReportNearness nearness, Rarity rarity) {
    this.reports = reports;
    this.nearness = nearness;
    for (int report = 0; report < reports; report++) {
      ofStory.computeIfAbsent(nearness.story(report), s -> new HashSet<>()).add(report);
    }
    Map<InSentence, Set<String>> beside = new HashMap<>();
    for (Telling telling : tellings) {
      String lemma = telling.lemma();
      having.computeIfAbsent(lemma, w -> new HashSet<>()).add(telling.report());
      havingOfStory.computeIfAbsent(ofStory(telling), w -> new HashSet<>()).add(telling.report());
      counts.merge(new InReport(telling.report(), lemma), 1, Integer::sum);
      beside
          .computeIfAbsent(
              new InSentence(telling.report(), telling.sentence()), s -> new TreeSet<>())
          .add(lemma);
      Map<String, Double> inStory = company.computeIfAbsent(ofStory(telling), w -> new TreeMap<>());
      Map<String, Double> inAll = companyOfAll.computeIfAbsent(lemma, w -> new TreeMap<>());
      Set<String> words = new TreeSet<>(telling.arguments());
      words.addAll(telling.near());
      for (String word : words) {
        inStory.merge(word, rarity.of(word), Double::sum);
        inAll.merge(word, rarity.of(word), Double::sum);
      }
    }
    beside.values().forEach(this::countTogether);
  }

  private void countTogether(Set<String> lemmas) {
    for (String one : lemmas) {
      sentences.merge(one, 1, Integer::sum);
      for (String other : lemmas) {
        if (one.compareTo(other) < 0) {
          together.merge(one + "\n" + other, 1, Integer::sum);
        }
      }
    }
  }

  private OfStory ofStory(Telling telling) {
    return new OfStory(nearness.story(telling.report()), telling.lemma());
  }

  /** How rare it is that a report tells an event by this word. */
  double rarity(Telling telling) {
    return StrictMath.log(reports / (double) having.getOrDefault(telling.lemma(), Set.of()).size());
  }

  /** Share of the reports of its story that tell an event by this word. */
  double shareOfStory(Telling telling) {
    int story = nearness.story(telling.report());
    return havingOfStory.getOrDefault(ofStory(telling), Set.of()).size()
        / (double) ofStory.getOrDefault(story, Set.of()).size();
  }

  /** Mentions of the same word in its report, itself too. */
  int countInReport(Telling telling) {
    return counts.getOrDefault(new InReport(telling.report(), telling.lemma()), 0);
  }

  /** Share of the sentences with the rarer of both words in which the other stands too. */
  double sideBySide(String a, String b) {
    int both = together.getOrDefault(a.compareTo(b) < 0 ? a + "\n" + b : b + "\n" + a, 0);
    return both == 0
        ? 0
        : both / (double) Math.min(sentences.getOrDefault(a, 1), sentences.getOrDefault(b, 1));
  }

  /** How alike what the words are said of is within their stories, 0 to 1. */
  double companyInStory(Telling a, Telling b) {
    OfStory one = ofStory(a);
    OfStory other = ofStory(b);
    String pair = one.story + " " + one.lemma + "\n" + other.story + " " + other.lemma;
    return alikeness.computeIfAbsent(
        pair,
        p -> cosine(company.getOrDefault(one, Map.of()), company.getOrDefault(other, Map.of())));
  }

  /** The same in all reports. */
  double companyInAll(Telling a, Telling b) {
    return alikeness.computeIfAbsent(
        a.lemma() + "\n" + b.lemma(),
        p ->
            cosine(
                companyOfAll.getOrDefault(a.lemma(), Map.of()),
                companyOfAll.getOrDefault(b.lemma(), Map.of())));
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double product = 0;
    for (Map.Entry<String, Double> word : a.entrySet()) {
      product += word.getValue() * b.getOrDefault(word.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / Math.sqrt(squares(a) * squares(b));
  }

  private static double squares(Map<String, Double> words) {
    return words.values().stream().mapToDouble(x -> x * x).sum();
  }
}
