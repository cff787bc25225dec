package org.stemma.extract.wording;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;

/**
 * The language of a text by its script, where one language alone has it, or by its function words
 * ({@code function-words.txt}; {@code telltale-words.txt} of languages without such a list), where
 * it must be told and nothing declares it. Of others it says nothing.
 */
public final class TextLanguage {

  private static final String LIST = "function-words.txt";

  private static final String SHORT_LIST = "telltale-words.txt";

  /** Words that are asked: a bound on work. */
  private static final int MOST_WORDS = 2_000;

  /** Function words of the language in the text. By judgement: those of two sentences. */
  private static final int FEWEST = 8;

  /** The same of any other language, for each of its own: related ones share many. By judgement. */
  private static final double MOST_OF_ANOTHER = .75;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** Letters of a script of one language: those of a line. By judgement. */
  private static final int FEWEST_LETTERS = 40;

  private static final Map<String, Set<String>> WORDS =
      Stream.of(LIST, SHORT_LIST)
          .flatMap(list -> Lexicon.having(list).stream().map(l -> Map.entry(l, l.words(list))))
          .collect(
              Collectors.toUnmodifiableMap(
                  words -> words.getKey().language(), words -> new HashSet<>(words.getValue())));

  /** A bound on work: those of so many words. */
  private static final int MOST_LETTERS = 10_000;

  /** Ideographs for each kana: more are Chinese that quotes a name. By judgement. */
  private static final int MOST_IDEOGRAPHS = 20;

  /** Scripts that one language alone is written in. */
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.GREEK, "el",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th");

  private TextLanguage() {}

  /** The language (ISO 639-1) of {@code lines}; none if two are as likely. */
  public static Optional<String> of(Stream<String> lines) {
    List<String> words = lines.flatMap(BETWEEN::splitAsStream).limit(MOST_WORDS).toList();
    return ofScript(words).or(() -> ofWords(words));
  }

  /** By the script of most of the letters; Chinese has no signs but ideographs. */
  private static Optional<String> ofScript(List<String> words) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    words.stream()
        .flatMapToInt(String::codePoints)
        .limit(MOST_LETTERS)
        .forEach(point -> letters.merge(UnicodeScript.of(point), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
    int ideographs = letters.getOrDefault(UnicodeScript.HAN, 0);
    if (ideographs >= FEWEST_LETTERS
        && 2 * ideographs > all
        && kana * MOST_IDEOGRAPHS < ideographs) {
      return Optional.of("zh");
    }
    if (kana >= FEWEST_LETTERS && 2 * (kana + ideographs) > all) {
      return Optional.of("ja");
    }
    return SCRIPTS.entrySet().stream()
        .filter(script -> letters.getOrDefault(script.getKey(), 0) >= FEWEST_LETTERS)
        .filter(script -> 2 * letters.getOrDefault(script.getKey(), 0) > all)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<String> ofWords(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String written : words) {
      String word = written.toLowerCase(Locale.ROOT);
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
