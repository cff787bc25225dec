package org.stemma.claim;

import java.util.Set;
import java.util.TreeSet;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * The lemmas that carry a sentence's content: nouns, names, verbs and adjectives; without tags,
 * every word of four letters and more.
 */
public final class ContentWords {

  /** Verbs that say nothing of their own beside a noun or another verb. */
  private static final Set<String> LIGHT = Lexicon.ENGLISH.words("light-verbs.txt");

  /** Shorter beginnings are shared by chance ("car", "cargo"). */
  private static final int SHORTEST_STEM = 4;

  private ContentWords() {}

  /** The content lemmas of {@code sentence} inside {@code within}, numbers left out. */
  public static Set<String> of(ParsedSentence sentence, Span within) {
    Set<String> lemmas = new TreeSet<>();
    for (Word word : sentence.words()) {
      if (within.contains(word.span()) && isContent(word)) {
        lemmas.add(word.lemma());
      }
    }
    return lemmas;
  }

  /** The content lemmas of {@code sentence} outside {@code left}, numbers left out. */
  public static Set<String> around(ParsedSentence sentence, Span left) {
    Set<String> lemmas = of(sentence, Span.of(sentence.span().start(), left.start()));
    lemmas.addAll(of(sentence, Span.of(left.end(), Math.max(left.end(), sentence.span().end()))));
    return lemmas;
  }

  /** The lemmas of the verbs inside {@code within} that carry content; empty without tags. */
  public static Set<String> verbs(ParsedSentence sentence, Span within) {
    Set<String> lemmas = new TreeSet<>();
    for (Word word : sentence.words()) {
      if (within.contains(word.span()) && word.isVerb() && isContent(word)) {
        lemmas.add(word.lemma());
      }
    }
    return lemmas;
  }

  private static boolean isContent(Word word) {
    if (word.form().chars().noneMatch(Character::isLetter)) {
      return false;
    }
    if (word.tag().isEmpty()) {
      return word.form().length() > 3;
    }
    boolean content = word.isNoun() || word.isVerb() || word.tag().startsWith("JJ");
    return content && !LIGHT.contains(word.lemma());
  }

  /**
   * Words of the smaller set that have a relative in the other, over all of them, in [0,1]; 0 if
   * either is empty. Relatives are equal, or one begins with the other ("warn", "warning").
   */
  public static double overlap(Set<String> a, Set<String> b) {
    int smaller = Math.min(a.size(), b.size());
    return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
  }

  /** How many words of the smaller set have a relative in the other. */
  public static long shared(Set<String> a, Set<String> b) {
    Set<String> smaller = a.size() <= b.size() ? a : b;
    Set<String> larger = a.size() <= b.size() ? b : a;
    return smaller.stream()
        .filter(w -> larger.contains(w) || larger.stream().anyMatch(o -> related(w, o)))
        .count();
  }

  /**
   * Words with a relative in the other set over the words of both, in [0,1]; 0 if both are empty.
   */
  public static double likeness(Set<String> a, Set<String> b) {
    double shared = overlap(a, b) * Math.min(a.size(), b.size());
    double all = a.size() + b.size() - shared;
    return all == 0 ? 0 : shared / all;
  }

  /** The beginning that a word has in common with all its relatives. */
  static String stem(String word) {
    return word.length() <= SHORTEST_STEM ? word : word.substring(0, SHORTEST_STEM);
  }

  private static boolean related(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return shorter.length() >= SHORTEST_STEM && longer.startsWith(shorter);
  }
}
