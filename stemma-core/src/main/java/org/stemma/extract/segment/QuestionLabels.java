package org.stemma.extract.segment;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/**
 * What interviews write before their questions ({@code Q:}), by the lists {@code
 * question-labels.txt} of all languages: English letters stand before questions in others too.
 */
final class QuestionLabels {

  private static final String LIST = "question-labels.txt";

  private static final Set<String> LABELS =
      Lexicon.having(LIST).stream()
          .flatMap(language -> language.words(LIST).stream())
          .collect(Collectors.toUnmodifiableSet());

  private QuestionLabels() {}

  /** Whether {@code line} begins with one of them and a colon. */
  static boolean open(String line) {
    int colon = 0;
    while (colon < line.length() && ":：".indexOf(line.charAt(colon)) < 0) {
      colon++;
    }
    return colon < line.length()
        && LABELS.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }
}
