package org.stemma.extract;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;

/**
 * The words of a stretch of text that say what it is about, and how often each stands there.
 *
 * @param counts word, lower case and cut to its stem, to occurrences
 */
record Vocabulary(TreeMap<String, Integer> counts) {

  /**
   * Words that share so many letters are taken as forms of one word: "escalate", "escalation". With
   * 5 letters unrelated words meet ("inter-"), with 7 fewer forms do.
   */
  private static final int STEM = 6;

  private static final int SHORTEST_WORD = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+");
  private static final Set<String> FUNCTION_WORDS = Lexicon.ENGLISH.words("function-words.txt");

  static Vocabulary of(String text) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      if (word.length() >= SHORTEST_WORD && !FUNCTION_WORDS.contains(word)) {
        counts.merge(word.substring(0, Math.min(STEM, word.length())), 1, Integer::sum);
      }
    }
    return new Vocabulary(counts);
  }

  int size() {
    return counts.size();
  }

  /** The share of this vocabulary's words that {@code other} has too, 0 to 1; 0 if it is empty. */
  double containedIn(Vocabulary other) {
    if (counts.isEmpty()) {
      return 0;
    }
    long shared = counts.keySet().stream().filter(other.counts::containsKey).count();
    return (double) shared / counts.size();
  }
}
