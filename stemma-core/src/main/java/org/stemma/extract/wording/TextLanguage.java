package org.stemma.extract.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;

/**
 * The language of a text by its function words ({@code function-words.txt}), where it must be told
 * and nothing declares it. Of the languages that have no list it says nothing.
 */
final class TextLanguage {

  private static final String LIST = "function-words.txt";

  /** Words that are asked: a bound on work. */
  private static final int MOST_WORDS = 2_000;

  /** Function words of the language in the text. By judgement: those of three sentences. */
  private static final int FEWEST = 15;

  /** The same of any other language, for each of its own: related ones share many. By judgement. */
  private static final double MOST_OF_ANOTHER = .75;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final Map<String, Set<String>> WORDS =
      Lexicon.having(LIST).stream()
          .collect(
              Collectors.toUnmodifiableMap(Lexicon::language, l -> new HashSet<>(l.words(LIST))));

  private TextLanguage() {}

  /** The language (ISO 639-1) of {@code lines}; none if two are as likely. */
  static Optional<String> of(Stream<String> lines) {
    Map<String, Integer> counts = new HashMap<>();
    Iterator<String> words = lines.flatMap(BETWEEN::splitAsStream).limit(MOST_WORDS).iterator();
    while (words.hasNext()) {
      String word = words.next().toLowerCase(Locale.ROOT);
      WORDS.forEach(
          (language, list) -> {
            if (list.contains(word)) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    return counts.keySet().stream().filter(language -> isClear(language, counts)).findFirst();
  }

  private static boolean isClear(String language, Map<String, Integer> counts) {
    int own = counts.getOrDefault(language, 0);
    return own >= FEWEST
        && counts.entrySet().stream()
            .allMatch(
                other ->
                    other.getKey().equals(language) || other.getValue() <= MOST_OF_ANOTHER * own);
  }
}
