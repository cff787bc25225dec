package org.stemma.extract.segment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Languages;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.WordShapes;

/**
 * The words of a language that say nothing about what a text is about ({@code function-words.txt},
 * {@code telltale-words.txt}). Immutable and thread-safe.
 */
public final class FunctionWords {

  private static final String LIST = "function-words.txt";

  /** The commonest ones, of languages without that list. */
  private static final String SHORT_LIST = "telltale-words.txt";

  private static final FunctionWords NONE = new FunctionWords(Set.of());

  private static final Map<String, FunctionWords> BY_LANGUAGE =
      Stream.of(LIST, SHORT_LIST)
          .flatMap(list -> Lexicon.having(list).stream().map(language -> named(language, list)))
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, Map.Entry::getValue, (whole, few) -> whole));

  /** The words, each at the place of its hash or behind; at least half of them are empty. */
  private final @Nullable String[] words;

  /** Their hashes, by place: most words of a page that are none of these have another. */
  private final int[] hashes;

  private final WordShapes shapes;

  /**
   * @param words in lower case
   */
  FunctionWords(Set<String> words) {
    this.words = new @Nullable String[4 * Integer.highestOneBit(words.size() + 1)];
    this.hashes = new int[this.words.length];
    for (String word : words) {
      int place = place(word);
      this.words[place] = word;
      this.hashes[place] = word.hashCode();
    }
    this.shapes = WordShapes.of(words);
  }

  private static Map.Entry<String, FunctionWords> named(Lexicon language, String list) {
    return Map.entry(language.language(), new FunctionWords(language.words(list)));
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
    return shapes.mayHave(word) && words[place(word)] != null;
  }

  /** Where {@code word} stands, or would. */
  private int place(String word) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 15) & words.length - 1;
    for (String here = words[place]; here != null; here = words[place]) {
      if (hashes[place] == hash && here.equals(word)) {
        break;
      }
      place = place + 1 & words.length - 1;
    }
    return place;
  }
}
