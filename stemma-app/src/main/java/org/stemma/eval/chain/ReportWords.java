package org.stemma.eval.chain;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * The words of a report by which reports are compared.
 *
 * @param weights content lemmas, names by more than 1
 * @param names lemmas that are part of names
 * @param persons lemmas that are part of names of persons
 * @param places lemmas that are part of names of places
 * @param figures numbers as written
 */
record ReportWords(
    Map<String, Double> weights,
    Set<String> names,
    Set<String> persons,
    Set<String> places,
    Set<String> figures) {

  /** Of 1, 1.5 and 2 for names the best for clusters of the reports of ECB+ (BCubed). */
  private static final double NAME = 1.5;

  private static final Set<String> CLASSES = Set.of("NN", "VB", "JJ", "CD", "RB", "FW");

  ReportWords {
    weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    names = Collections.unmodifiableSet(new TreeSet<>(names));
    persons = Collections.unmodifiableSet(new TreeSet<>(persons));
    places = Collections.unmodifiableSet(new TreeSet<>(places));
    figures = Collections.unmodifiableSet(new TreeSet<>(figures));
  }

  static ReportWords of(Reading reading) {
    Map<String, Double> weights = new TreeMap<>();
    Set<String> names = new TreeSet<>();
    Set<String> persons = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> figures = new TreeSet<>();
    for (ParsedSentence sentence : reading.sentences()) {
      for (Word word : sentence.words()) {
        String lemma = ContentLemmas.lemma(word);
        String tag = word.tag();
        if (ContentLemmas.isName(word)) {
          names.add(lemma);
          addIf(word.isEntity("PERSON"), persons, lemma);
          addIf(word.isEntity("GPE", "LOC", "FAC"), places, lemma);
        }
        if (tag.equals("CD")) {
          figures.add(word.lower());
        }
        if (ContentLemmas.isContent(word)
            && lemma.length() > 1
            && tag.length() > 1
            && CLASSES.contains(tag.substring(0, 2))) {
          boolean name = word.isProperNoun() || !word.entity().equals("O");
          weights.merge(lemma, name ? NAME : 1, Math::max);
        }
      }
    }
    return new ReportWords(weights, names, persons, places, figures);
  }

  private static void addIf(boolean holds, Set<String> lemmas, String lemma) {
    if (holds) {
      lemmas.add(lemma);
    }
  }

  Set<String> lemmas() {
    return weights.keySet();
  }
}
