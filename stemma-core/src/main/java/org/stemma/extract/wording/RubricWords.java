package org.stemma.extract.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;

/**
 * Words of a language other than English with which the names of rubrics begin ({@code Última
 * Hora}, {@code Neue Wege}), and no name of a person: those of {@code rubric-words.txt}, of parts
 * of a site and small words. English has a dictionary for it. Functions of a word alone.
 */
final class RubricWords {

  private static final String LIST = "rubric-words.txt";

  private static final Map<String, Set<String>> BY_LANGUAGE =
      Lexicon.having(LIST).stream()
          .collect(Collectors.toUnmodifiableMap(Lexicon::language, RubricWords::read));

  private RubricWords() {}

  private static Set<String> read(Lexicon language) {
    return Stream.of(LIST, SectionWords.LIST, "function-words.txt")
        .flatMap(list -> language.words(list).stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether {@code word}, in lower case, is one.
   *
   * @param language ISO 639-1
   */
  static boolean has(String language, String word) {
    return BY_LANGUAGE.getOrDefault(language, Set.of()).contains(word);
  }
}
