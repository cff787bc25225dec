package org.stemma.extract.wording;

import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/** Articles that are written solid before a noun, by {@code solid-articles.txt}. */
final class SolidArticle {

  private static final String LIST = "solid-articles.txt";

  private static final Set<String> ARTICLES =
      Lexicon.having(LIST).stream()
          .flatMap(language -> language.words(LIST).stream())
          .collect(Collectors.toUnmodifiableSet());

  private SolidArticle() {}

  /** Whether one begins {@code words}. */
  static boolean begins(String words) {
    return ARTICLES.stream().anyMatch(words::startsWith);
  }
}
