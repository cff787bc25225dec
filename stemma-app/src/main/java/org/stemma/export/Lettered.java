package org.stemma.export;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text of the account that names pages by their files, as a reader knows the pages. */
final class Lettered {

  /** What may stand right behind the name of a page in a sentence. */
  private static final String BEHIND = ",;:.";

  private Lettered() {}

  /**
   * The text with letters in the place of names of pages, where a name is a word of its own.
   *
   * @param siglum the letter of a page by its name, or the name itself
   */
  static String of(String text, UnaryOperator<String> siglum) {
    return Stream.of(text.split(" ", -1))
        .map(word -> word(word, siglum))
        .collect(Collectors.joining(" "));
  }

  private static String word(String word, UnaryOperator<String> siglum) {
    int end = word.length();
    while (end > 0 && BEHIND.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return siglum.apply(word.substring(0, end)) + word.substring(end);
  }
}
