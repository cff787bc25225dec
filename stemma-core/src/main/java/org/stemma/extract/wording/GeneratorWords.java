package org.stemma.extract.wording;

import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Script;

/**
 * What a text generator says to whom asked it, or of itself, by the list {@code
 * generator-words.tsv}. Immutable and thread-safe.
 */
public final class GeneratorWords {

  private final Set<String> openings;
  private final Set<String> phrases;

  /**
   * @param lexicon with the list
   */
  public GeneratorWords(Lexicon lexicon) {
    this.openings = lexicon.words("generator-words.tsv", "start");
    this.phrases = lexicon.words("generator-words.tsv", "any");
  }

  /** Whether a generator speaks in {@code sentence}. */
  public boolean areTalk(String sentence) {
    String words = " " + sentence.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return openings.stream().anyMatch(opening -> words.startsWith(" " + opening))
        || phrases.stream().anyMatch(phrase -> words.contains(border(phrase) + phrase));
  }

  /** What parts a phrase from the word before it: nothing where words are written solid. */
  private static String border(String phrase) {
    return Script.isUnspaced(phrase.codePointAt(0)) ? "" : " ";
  }
}
