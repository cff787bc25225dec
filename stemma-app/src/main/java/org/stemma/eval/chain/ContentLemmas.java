package org.stemma.eval.chain;

import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Word;

/** Lemmas that tell what a sentence is about. */
final class ContentLemmas {

  private static final Set<String> FUNCTION_WORDS = Lexicon.ENGLISH.words("function-words.txt");

  /** Classes of OntoNotes that are no names. */
  private static final String[] COUNTS = {"CARDINAL", "ORDINAL", "QUANTITY", "PERCENT", "MONEY"};

  private static final String[] TIMES = {"DATE", "TIME"};

  private ContentLemmas() {}

  static String lemma(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }

  static boolean isContent(Word word) {
    String lemma = lemma(word);
    return !lemma.isEmpty()
        && Character.isLetterOrDigit(lemma.charAt(0))
        && !FUNCTION_WORDS.contains(lemma);
  }

  static boolean isNumber(Word word) {
    return word.isEntity(COUNTS) && isContent(word);
  }

  static boolean isName(Word word) {
    return !word.entity().equals("O")
        && !word.isEntity(COUNTS)
        && !word.isEntity(TIMES)
        && isContent(word);
  }
}
