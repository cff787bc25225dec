package org.stemma.extract.segment;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Languages;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.WordShapes;

/**
 * The words of a language that say nothing about what a text is about ({@code function-words.txt}).
 * Immutable and thread-safe.
 */
public final class FunctionWords {

  private static final String LIST = "function-words.txt";

  private static final FunctionWords NONE = new FunctionWords(Set.of());

  private static final Map<String, FunctionWords> BY_LANGUAGE =
      Lexicon.having(LIST).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Lexicon::language, language -> new FunctionWords(language.words(LIST))));

  /** A set that is asked for many words of a page: the unmodifiable ones are slower to ask. */
  private final Set<String> words;

  private final WordShapes shapes;

  /**
   * @param words in lower case
   */
  FunctionWords(Set<String> words) {
    this.words = new HashSet<>(words);
    this.shapes = WordShapes.of(words);
  }

  /**
   * Those of {@code language} (ISO 639-1); none if it has no list. Of a text whose language is not
   * known those of English.
   */
  public static FunctionWords of(Optional<String> language) {
    return BY_LANGUAGE.getOrDefault(
        language.map(Languages::listed).orElse(Lexicon.ENGLISH.language()), NONE);
  }

  /** Whether {@code word}, in lower case, is one of them. */
  boolean has(String word) {
    return shapes.mayHave(word) && words.contains(word);
  }
}
