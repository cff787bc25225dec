package org.stemma.extract.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Script;

/**
 * What a text generator says to whoever asked it, or of itself, by the list {@code
 * generator-words.tsv}. Immutable and thread-safe.
 */
public final class GeneratorWords {

  /** Each behind a blank, as the next ones that stand in words written apart. */
  private final List<String> openings;

  private final List<String> phrases;
  private final Set<String> assents;
  private final Set<String> offers;

  /**
   * @param lexicon with the list
   */
  public GeneratorWords(Lexicon lexicon) {
    this.openings =
        lexicon.words("generator-words.tsv", "start").stream().map(o -> " " + o).toList();
    this.phrases =
        lexicon.words("generator-words.tsv", "any").stream().map(p -> border(p) + p).toList();
    this.assents = lexicon.words("generator-words.tsv", "assent");
    this.offers = lexicon.words("generator-words.tsv", "offer");
  }

  /** Whether a generator speaks in {@code sentence}. */
  public boolean areTalk(String sentence) {
    String words = " " + normal(sentence);
    for (String opening : openings) {
      if (words.startsWith(opening)) {
        return true;
      }
    }
    for (String phrase : phrases) {
      if (words.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code sentence} agrees to do what was asked: "Certainly!" */
  public boolean areAssent(String sentence) {
    return assents.contains(normal(sentence));
  }

  /** Whether {@code sentence} may hand over what was asked for, if an assent stands before it. */
  public boolean areOffer(String sentence) {
    String words = normal(sentence);
    return offers.stream().anyMatch(offer -> words.startsWith(offer + " "));
  }

  private static String normal(String sentence) {
    return sentence.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** What parts a phrase from the word before it: nothing where words are written solid. */
  private static String border(String phrase) {
    return Script.isUnspaced(phrase.codePointAt(0)) ? "" : " ";
  }
}
