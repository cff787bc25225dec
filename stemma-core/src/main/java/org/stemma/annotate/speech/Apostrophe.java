package org.stemma.annotate.speech;

import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** Tells a quotation mark from an apostrophe and from the sign of feet and inches. */
final class Apostrophe {

  /** Words that begin with an apostrophe. */
  private static final Set<String> ELISIONS = Lexicon.ENGLISH.words("elisions.txt");

  private Apostrophe() {}

  /**
   * Whether {@code mark} is one of those, by the words around it.
   *
   * @param from where the paragraph begins
   */
  static boolean isMarkOf(String text, QuotationMark mark, int from) {
    boolean afterDigit = mark.at() > from && Character.isDigit(text.charAt(mark.at() - 1));
    if (afterDigit && mark.direction() == QuotationMark.Direction.NONE) {
      return true;
    }
    if (!mark.single()) {
      return false;
    }
    boolean inWord = mark.at() > from && Character.isLetterOrDigit(text.charAt(mark.at() - 1));
    int end = mark.end();
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(mark.end(), end).toLowerCase(Locale.ROOT);
    boolean decade = word.length() == 3 && word.endsWith("0s") && Character.isDigit(word.charAt(0));
    boolean elided = mark.direction() != QuotationMark.Direction.OPENING && ELISIONS.contains(word);
    return inWord || decade || elided;
  }
}
