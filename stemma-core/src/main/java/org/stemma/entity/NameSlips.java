package org.stemma.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.EditDistance;
import org.stemma.text.Span;

/**
 * Full names that a copy misspells: the same words around, one letter otherwise, met once. A page
 * that has both spellings tells of two persons, and so may two that say it in other words.
 */
final class NameSlips {

  /** Words to each side by which a sentence is known again. By judgement, not swept. */
  private static final int SIDE = 3;

  /** So many in all at least: a name that opens its sentence has none before. By judgement. */
  private static final int LEAST = 3;

  /** Places with the same words around that a name is held against. By judgement. */
  private static final int MOST = 100;

  private NameSlips() {}

  /** The words around {@code name} in its sentence, in small letters; empty if there are few. */
  static String around(Reading reading, Span name) {
    return reading.sentenceAt(name.start()).map(sentence -> around(sentence, name)).orElse("");
  }

  private static String around(ParsedSentence sentence, Span name) {
    List<Integer> inside = sentence.indexesIn(name);
    if (inside.isEmpty()) {
      return "";
    }
    List<Word> words = sentence.words();
    int from = inside.getFirst();
    int to = inside.getLast() + 1;
    List<Word> before = words.subList(Math.max(0, from - SIDE), from);
    List<Word> behind = words.subList(to, Math.min(words.size(), to + SIDE));
    return before.size() + behind.size() < LEAST ? "" : forms(before) + " _ " + forms(behind);
  }

  private static String forms(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
  }

  /** The same places; a slip has the form of the name that its source has there. */
  static List<NamedPlace> mended(List<NamedPlace> places) {
    Map<String, List<NamedPlace>> byWords = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<String>> pages = new HashMap<>();
    for (NamedPlace place : places) {
      String key = place.form().key();
      counts.merge(key, 1, Integer::sum);
      pages.computeIfAbsent(key, k -> new TreeSet<>()).add(place.page());
      if (!place.around().isEmpty()) {
        byWords.computeIfAbsent(place.around(), k -> new ArrayList<>()).add(place);
      }
    }
    List<NamedPlace> mended = new ArrayList<>();
    for (NamedPlace place : places) {
      Map<String, NameForm> sources = new TreeMap<>();
      if (place.form().isFull() && counts.getOrDefault(place.form().key(), 0) == 1) {
        byWords.getOrDefault(place.around(), List.of()).stream()
            .limit(MOST)
            .map(NamedPlace::form)
            .filter(form -> isSlip(place.form(), form))
            .filter(form -> !pages.getOrDefault(form.key(), Set.of()).contains(place.page()))
            .filter(form -> comesFirst(form.key(), place.form().key(), counts))
            .forEach(form -> sources.put(form.key(), form));
      }
      mended.add(sources.size() == 1 ? place.as(sources.values().iterator().next()) : place);
    }
    return mended;
  }

  /** The more frequent is no slip; of two that are met once the first in the alphabet is none. */
  private static boolean comesFirst(String name, String slip, Map<String, Integer> counts) {
    return counts.getOrDefault(name, 0) > 1 || name.compareTo(slip) < 0;
  }

  /** Whether all words of both are the same but one, and that by one letter. */
  private static boolean isSlip(NameForm name, NameForm other) {
    if (name.words().size() != other.words().size()) {
      return false;
    }
    List<Integer> unlike = new ArrayList<>();
    for (int at = 0; at < name.words().size(); at++) {
      if (!name.words().get(at).equals(other.words().get(at))) {
        unlike.add(at);
      }
    }
    return unlike.size() == 1
        && EditDistance.atMost(
            name.words().get(unlike.getFirst()), other.words().get(unlike.getFirst()), 1);
  }
}
