package org.stemma.extract.segment;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Languages;
import org.stemma.lexicon.Lexicon;

/**
 * The words of a language that say nothing about what a text is about ({@code function-words.txt}).
 */
public final class FunctionWords {

  private static final String LIST = "function-words.txt";

  private static final Map<String, Set<String>> BY_LANGUAGE =
      Lexicon.having(LIST).stream()
          .collect(Collectors.toUnmodifiableMap(Lexicon::language, FunctionWords::read));

  private FunctionWords() {}

  /** A set that is asked for every word of a page: the unmodifiable ones are slower to ask. */
  private static Set<String> read(Lexicon language) {
    return Collections.unmodifiableSet(new HashSet<>(language.words(LIST)));
  }

  /**
   * Those of {@code language} (ISO 639-1), in lower case; none if it has no list. Of a text whose
   * language is not known those of English.
   */
  public static Set<String> of(Optional<String> language) {
    return BY_LANGUAGE.getOrDefault(
        language.map(Languages::listed).orElse(Lexicon.ENGLISH.language()), Set.of());
  }
}
