package org.stemma.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;

/**
 * The words of a stretch of text that say what it is about.
 *
 * @param words lower case, cut to their stems
 * @param names words with a capital inside a sentence, and words in capitals
 */
record Vocabulary(Set<String> words, Set<String> names) {

  /**
   * Words that share so many letters are taken as forms of one word: "escalate", "escalation". With
   * 5 letters unrelated words meet ("inter-"), with 7 fewer forms do.
   */
  private static final int STEM = 6;

  private static final int SHORTEST_WORD = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+");
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}{2,40}+|(?<!\\p{L})\\p{Lu}{2,40}+(?!\\p{L})");
  private static final Set<String> FUNCTION_WORDS = Lexicon.ENGLISH.words("function-words.txt");

  static Vocabulary of(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      if (word.length() >= SHORTEST_WORD && !FUNCTION_WORDS.contains(word)) {
        words.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    Set<String> names = new HashSet<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      names.add(name.group().toLowerCase(Locale.ROOT));
    }
    return new Vocabulary(words, names);
  }

  int size() {
    return words.size();
  }

  /** The share of this vocabulary's words that {@code other} has too, 0 to 1; 0 if it is empty. */
  double containedIn(Vocabulary other) {
    if (words.isEmpty()) {
      return 0;
    }
    long shared = words.stream().filter(other.words::contains).count();
    return (double) shared / words.size();
  }

  /** Whether a name stands in both. */
  boolean sharesName(Vocabulary other) {
    return names.stream().anyMatch(other.names::contains);
  }
}
