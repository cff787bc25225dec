package org.stemma.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Words by which a sentence says less than it does without them: denials, modal verbs, conditions,
 * bounds.
 *
 * @param denials each with the next word that is no function word, sorted
 * @param classes of {@code qualifying-words.tsv}, sorted
 */
record Qualifiers(List<String> denials, List<String> classes) {

  private static final Set<String> FUNCTION_WORDS = Lexicon.ENGLISH.words("function-words.txt");

  private static final Set<String> DENYING = denying();

  /** Class by words as {@link Tokens} cuts them, single blanks between. */
  private static final Map<String, String> CLASSES = classesByWords();

  /** Words of the longest row. */
  private static final int LONGEST = 3;

  Qualifiers {
    denials = List.copyOf(denials);
    classes = List.copyOf(classes);
  }

  static Qualifiers of(String text, List<Token> tokens) {
    List<String> denials = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      if (denies(text, tokens, at)) {
        denials.add(denied(text, tokens, at));
      }
      int length = length(text, tokens, at);
      if (length > 0) {
        classes.add(CLASSES.getOrDefault(phrase(tokens, at, at + length), ""));
      }
      // The last word of a contraction is a denial of its own.
      at += Math.max(1, isContracted(text, tokens, at + length - 1) ? length - 1 : length);
    }
    Collections.sort(denials);
    Collections.sort(classes);
    return new Qualifiers(denials, classes);
  }

  /** Whether the word qualifies where it is written small: with a capital, "May" is none. */
  static boolean isModal(String form) {
    return CLASSES.containsKey(form);
  }

  private static int length(String text, List<Token> tokens, int at) {
    for (int length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
      boolean named = length == 1 && at > 0 && Names.isCapital(text, tokens.get(at));
      if (!named && CLASSES.containsKey(phrase(tokens, at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean denies(String text, List<Token> tokens, int at) {
    return DENYING.contains(tokens.get(at).form()) || isContracted(text, tokens, at);
  }

  /** The last letter of "won't". */
  private static boolean isContracted(String text, List<Token> tokens, int at) {
    if (at < 1 || !tokens.get(at).form().equals("t")) {
      return false;
    }
    int end = tokens.get(at - 1).span().end();
    int start = tokens.get(at).span().start();
    return start == end + 1
        && (text.charAt(end) == '\'' || text.charAt(end) == '’')
        && tokens.get(at - 1).form().endsWith("n");
  }

  private static String denied(String text, List<Token> tokens, int denial) {
    for (int at = denial + 1; at < tokens.size(); at++) {
      String form = tokens.get(at).form();
      if (!FUNCTION_WORDS.contains(form) && !denies(text, tokens, at)) {
        return form;
      }
    }
    return "";
  }

  private static String phrase(List<Token> tokens, int from, int to) {
    return String.join(" ", tokens.subList(from, to).stream().map(Token::form).toList());
  }

  private static Set<String> denying() {
    Set<String> words = new HashSet<>(Lexicon.ENGLISH.words("negating-words.txt"));
    words.addAll(Lexicon.ENGLISH.words("contrary-words.txt"));
    return Set.copyOf(words);
  }

  private static Map<String, String> classesByWords() {
    Map<String, String> classes = new HashMap<>();
    Lexicon.ENGLISH
        .rows("qualifying-words.tsv")
        .forEach(row -> classes.put(row.get(0), row.get(1)));
    return Map.copyOf(classes);
  }
}
