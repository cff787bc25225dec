package org.stemma.extract.wording;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;

/**
 * Articles that are written solid before a noun, by {@code solid-articles.txt}, with a word before
 * them or without, by {@code solid-openings.txt}. Immutable and thread-safe.
 */
public final class SolidArticle {

  private static final List<String> ARTICLES = words("solid-articles.txt").toList();

  /** Articles and what they are with a word before them, the longest first. */
  private static final List<String> OPENINGS =
      Stream.concat(ARTICLES.stream(), words("solid-openings.txt"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** Letters of a noun; what has fewer behind such letters begins with them. By judgement. */
  private static final int SHORTEST_NOUN = 3;

  /** The first sign of the scripts whose articles are written so. */
  private static final char FIRST_SIGN = '\u0590';

  private SolidArticle() {}

  private static Stream<String> words(String list) {
    return Lexicon.having(list).stream().flatMap(language -> language.words(list).stream());
  }

  /** Whether one begins {@code words}. */
  static boolean begins(String words) {
    return ARTICLES.stream().anyMatch(words::startsWith);
  }

  /** {@code word} without what is written solid before it. */
  public static String without(String word) {
    if (word.isEmpty() || word.charAt(0) < FIRST_SIGN) {
      return word;
    }
    for (String opening : OPENINGS) {
      if (word.startsWith(opening) && word.length() - opening.length() >= SHORTEST_NOUN) {
        return word.substring(opening.length());
      }
    }
    return word;
  }
}
