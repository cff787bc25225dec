package org.stemma.similarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.WordVectors;

/** Two sentences, and what can be measured between them. Symmetric. */
final class SentencePair {

  /** Of pairs, threes and fours of letters the first took part in the best choice of measures. */
  private static final int LETTERS = 2;

  /** Of runs of two, three and four words the last did. */
  private static final int RUN = 4;

  private static final Set<String> NEGATING = Lexicon.ENGLISH.words("negating-words.txt");

  private final List<String> one;
  private final List<String> other;
  private final Set<String> numbersOfOne;
  private final Set<String> numbersOfOther;
  private final Set<String> namesOfOne;
  private final Set<String> namesOfOther;
  private final Nearness nearness;

  private SentencePair(Wording one, Wording other, WordVectors words) {
    this.one = one.tokens().stream().map(Token::form).toList();
    this.other = other.tokens().stream().map(Token::form).toList();
    numbersOfOne = numbers(one.tokens());
    numbersOfOther = numbers(other.tokens());
    namesOfOne = names(one);
    namesOfOther = names(other);
    nearness = new Nearness(words);
  }

  static SentencePair of(Wording one, Wording other, WordVectors vectors) {
    return new SentencePair(one, other, vectors);
  }

  /** Whether one of them has no word. */
  boolean isEmpty() {
    return one.isEmpty() || other.isEmpty();
  }

  /** Words of the longer one. */
  int length() {
    return Math.max(one.size(), other.size());
  }

  /** Twice the pairs of letters that both have by what they have together (Dice 1945). */
  double letters() {
    return common(runs(letters(one), LETTERS, ""), runs(letters(other), LETTERS, ""));
  }

  private static List<String> letters(List<String> words) {
    return String.join(" ", words).codePoints().mapToObj(Character::toString).toList();
  }

  /** The same for runs of four words: whoever retells breaks them. */
  double runs() {
    return common(runs(one, RUN, " "), runs(other, RUN, " "));
  }

  /** The longest sequence of words that both have in this order, with gaps, by the longer one. */
  double sequence() {
    int[] best = new int[other.size() + 1];
    for (String word : one) {
      int before = 0;
      for (int j = 0; j < other.size(); j++) {
        int above = best[j + 1];
        best[j + 1] = word.equals(other.get(j)) ? before + 1 : Math.max(above, best[j]);
        before = above;
      }
    }
    return (double) best[other.size()] / length();
  }

  /** The share of the longer one's words that the other has, or has something near to. */
  double words() {
    Map<String, Integer> a = counts(one);
    Map<String, Integer> b = counts(other);
    return (shared(a, b) + nearness.matched(without(one, b), without(other, a))) / length();
  }

  /** What the one that adds less adds to the other, by the words of the longer. */
  double added() {
    double ofOne = nearness.unmet(without(one, counts(other)), other);
    double ofOther = nearness.unmet(without(other, counts(one)), one);
    return Math.min(ofOne, ofOther) / length();
  }

  /** How near the two are as a whole. */
  double nearness() {
    return nearness.ofSums(one, other);
  }

  /** Whether only one of them has a word that denies. */
  boolean isOneNegated() {
    return one.stream().anyMatch(NEGATING::contains) != other.stream().anyMatch(NEGATING::contains);
  }

  /** Whether one has the numbers of the other and more. */
  boolean isOneMoreCounted() {
    return !numbersOfOne.equals(numbersOfOther)
        && (numbersOfOne.containsAll(numbersOfOther) || numbersOfOther.containsAll(numbersOfOne));
  }

  /** Words with a capital that only one has. */
  int namesApart() {
    Set<String> apart = without(namesOfOne, other);
    apart.addAll(without(namesOfOther, one));
    return apart.size();
  }

  /** Whether each has a number that the other lacks, or each a name. */
  boolean differs() {
    boolean numbers =
        !numbersOfOther.containsAll(numbersOfOne) && !numbersOfOne.containsAll(numbersOfOther);
    return numbers
        || !without(namesOfOne, other).isEmpty() && !without(namesOfOther, one).isEmpty();
  }

  private static Set<String> without(Set<String> names, List<String> words) {
    Set<String> left = new HashSet<>(names);
    left.removeAll(new HashSet<>(words));
    return left;
  }

  /** The words of which {@code taken} has fewer, in their order. */
  private static List<String> without(List<String> words, Map<String, Integer> taken) {
    Map<String, Integer> rest = new TreeMap<>(taken);
    List<String> left = new ArrayList<>();
    for (String word : words) {
      if (rest.merge(word, -1, Integer::sum) < 0) {
        left.add(word);
      }
    }
    return left;
  }

  private static Set<String> numbers(List<Token> tokens) {
    Set<String> numbers = new HashSet<>();
    tokens.stream().filter(Token::isNumber).forEach(t -> numbers.add(t.form()));
    return numbers;
  }

  /** Words with a capital but the first. */
  private static Set<String> names(Wording wording) {
    Set<String> names = new HashSet<>();
    wording.tokens().stream()
        .skip(1)
        .filter(t -> Names.isCapital(wording.text(), t))
        .forEach(t -> names.add(t.form()));
    return names;
  }

  private static Map<String, Integer> counts(List<String> words) {
    return runs(words, 1, "");
  }

  private static Map<String, Integer> runs(List<String> parts, int length, String between) {
    Map<String, Integer> runs = new TreeMap<>();
    for (int at = 0; at + length <= parts.size(); at++) {
      runs.merge(String.join(between, parts.subList(at, at + length)), 1, Integer::sum);
    }
    return runs;
  }

  private static double common(Map<String, Integer> a, Map<String, Integer> b) {
    int all = size(a) + size(b);
    return all == 0 ? 0 : 2.0 * shared(a, b) / all;
  }

  private static int size(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int shared(Map<String, Integer> a, Map<String, Integer> b) {
    int shared = 0;
    for (Map.Entry<String, Integer> entry : a.entrySet()) {
      shared += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
    }
    return shared;
  }
}
