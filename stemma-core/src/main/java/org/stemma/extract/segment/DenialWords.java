package org.stemma.extract.segment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.Languages;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Script;

/**
 * Words by which a sentence says that something is not so, by the lists {@code negating-words.txt},
 * {@code negating-endings.txt} and {@code contrary-words.txt} of a language. Immutable and
 * thread-safe.
 */
final class DenialWords {

  private static final String NEGATING = "negating-words.txt";

  private static final DenialWords ENGLISH = new DenialWords(Lexicon.ENGLISH);

  private static final Map<String, DenialWords> BY_LANGUAGE =
      Lexicon.having(NEGATING).stream()
          .collect(Collectors.toUnmodifiableMap(Lexicon::language, DenialWords::new));

  private final Set<String> words;

  /** Words of scripts that write no blanks between words: they are looked for inside a line. */
  private final List<String> unspaced;

  private final List<String> endings;

  private DenialWords(Lexicon lexicon) {
    this.words =
        Stream.of(NEGATING, "contrary-words.txt")
            .flatMap(file -> lexicon.words(file).stream())
            .collect(Collectors.toUnmodifiableSet());
    this.unspaced =
        words.stream().filter(word -> Script.isUnspaced(word.codePointAt(0))).sorted().toList();
    this.endings = lexicon.words("negating-endings.txt").stream().sorted().toList();
  }

  /**
   * Those of {@code language} (ISO 639-1); of a text whose language is not known, or that has no
   * list, those of English.
   */
  static DenialWords of(Optional<String> language) {
    return language
        .map(tag -> BY_LANGUAGE.getOrDefault(Languages.listed(tag), ENGLISH))
        .orElse(ENGLISH);
  }

  /**
   * Whether one of them stands in {@code text}.
   *
   * @param forms the words of the text in lower case
   */
  boolean stand(String text, Set<String> forms) {
    if (forms.stream().anyMatch(words::contains)) {
      return true;
    }
    if (unspaced.stream().anyMatch(text::contains)) {
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return endings.stream().anyMatch(ending -> endsWord(lower, ending));
  }

  private static boolean endsWord(String text, String ending) {
    int at = text.indexOf(ending);
    while (at >= 0) {
      int end = at + ending.length();
      if (end == text.length() || !Character.isLetter(text.charAt(end))) {
        return true;
      }
      at = text.indexOf(ending, end);
    }
    return false;
  }
}
