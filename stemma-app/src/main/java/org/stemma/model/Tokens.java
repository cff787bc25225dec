package org.stemma.model;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;
import org.stemma.text.Span;

/** Splits a sentence into tokens whose offsets hold in the whole text. */
final class Tokens {

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  /** Tokens of {@code sentence} in order; offsets count units of {@code text}. */
  List<Token> of(String text, Span sentence) {
    List<Token> tokens = tokenizer.tokenize(withPlainSpaces(text, sentence));
    for (Token token : tokens) {
      token.setStartOffset(token.getStartOffset() + sentence.start());
      token.setEndOffset(token.getEndOffset() + sentence.start());
    }
    return tokens;
  }

  /**
   * The tokenizer splits at ASCII and no-break spaces only; pages use thin and zero-width ones too.
   */
  private static String withPlainSpaces(String text, Span sentence) {
    char[] units = text.substring(sentence.start(), sentence.end()).toCharArray();
    for (int i = 0; i < units.length; i++) {
      char unit = units[i];
      if (Character.isSpaceChar(unit)
          || Character.isWhitespace(unit)
          || unit == '\u0085'
          || unit == '\u200B'
          || unit == '\uFEFF') {
        units[i] = ' ';
      }
    }
    return new String(units);
  }
}
